package org.sijill.app.cli;

import java.util.List;
import java.util.Locale;
import org.sijill.app.report.ChangeText;
import org.sijill.app.report.EventLine;
import org.sijill.app.report.Labels;
import org.sijill.app.store.Change;
import org.sijill.app.store.Store;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sijill recode}: the stored articles read again. */
@Command(
        name = "recode",
        description =
                "Reads the stored articles again with this version and lexicon, keeps what it reads in the place of what"
                        + " was read before, and tells which events are gained, lost or altered by it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill recode",
            "  sijill recode --lexicon my-lexicon/ --dry-run     what another lexicon would change",
        })
final class RecodeCommand extends StoreCommand {

    @Option(names = "--dry-run", description = "Tell what would change and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many events of each kind are listed. Without it: ${DEFAULT-VALUE}.")
    private int most = 50;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        Pipeline pipeline = main.pipeline();
        try (Store open = Store.writing(address());
                Output out = Output.to(null, terminal.out())) {
            long began = System.nanoTime();
            Change change = open.recode(pipeline::readAgain, pipeline.lexicon(), main.storeVersion(), dryRun);
            EventLine line = new EventLine(
                    new Labels(pipeline.lexicon().gazetteer()), terminal.outColours(), terminal.columns());
            out.write(new ChangeText(line, most).of(change.gained(), change.lost(), altered(change)));
            terminal.err()
                    .printf(
                            Locale.ROOT,
                            "sijill: %,d articles read again, %,d of them otherwise than before, in %.1f s%s%n",
                            change.known() + change.replaced(),
                            change.replaced(),
                            (System.nanoTime() - began) / 1e9,
                            dryRun ? "; nothing was changed" : "");
            return ExitCode.OK;
        }
    }

    private static List<ChangeText.Pair> altered(Change change) {
        return change.altered().stream()
                .map(one -> new ChangeText.Pair(one.before(), one.now()))
                .toList();
    }
}
