package org.sijill.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sijill.lexicon.Finding;
import org.sijill.lexicon.LexiconCheck;
import org.sijill.lexicon.LexiconFiles;
import org.sijill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sijill lexicon check}: is the Arabist's folder sound, and if not, where. */
@Command(
        name = "lexicon",
        description =
                "Looks after the lexicon: the folder of words, names, offices and acts that the reading rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        subcommands = LexiconCommand.Check.class,
        footerHeading = "%nExamples:%n",
        footer = "  sijill lexicon check --lexicon my-lexicon/")
final class LexiconCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The check. */
    @Command(
            name = "check",
            description = "Checks every row of the lexicon and says file, line, what is wrong and how to mend it.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class,
            exitCodeOnInvalidInput = ExitCode.USAGE,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:the lexicon is sound; there may be advice", "2:it has faults and cannot be used"},
            footerHeading = "%nExamples:%n",
            footer = {
                "  sijill lexicon check                       the lexicon packed with the program",
                "  sijill lexicon check --lexicon lexicon/    a folder that you have changed"
            })
    static final class Check implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private LexiconCommand parent;

        @Override
        public Integer call() {
            Main main = parent.main;
            LexiconFiles files = main.lexiconFiles();
            LexiconCheck check = LexiconCheck.of(main.lexiconSource(), files.names(), Pipeline::of);
            try (Output out = Output.to(null, main.terminal().out())) {
                findings(check.findings(), out);
                counts(check, out);
                out.write(
                        check.isSound()
                                ? "The lexicon " + files.version() + " is sound.\n"
                                : "The lexicon has faults and cannot be used.\n");
            }
            return check.isSound() ? ExitCode.OK : ExitCode.ALL_REFUSED;
        }

        private static void findings(List<Finding> findings, Output out) {
            findings.stream().filter(Finding::fault).forEach(fault -> out.write("fault   " + fault + "\n"));
            findings.stream()
                    .filter(finding -> !finding.fault())
                    .forEach(advice -> out.write("advice  " + advice + "\n"));
            if (!findings.isEmpty()) {
                out.write("\n");
            }
        }

        private static void counts(LexiconCheck check, Output out) {
            int all = check.entries().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            new TreeMap<>(check.entries())
                    .forEach((file, entries) -> out.write(String.format(Locale.ROOT, "%8d  %s%n", entries, file)));
            out.write(String.format(
                    Locale.ROOT,
                    "%8d  entries in %d files%n",
                    all,
                    check.entries().size()));
        }
    }
}
