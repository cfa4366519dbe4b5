package org.sijill.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Export;
import org.sijill.app.export.ExportOptions;
import org.sijill.app.export.Exported;
import org.sijill.app.export.Format;
import org.sijill.app.export.View;
import org.sijill.app.inquiry.StoreSource;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code sijill export}: events of the store for other programs. */
@Command(
        name = "export",
        description =
                "Writes events of the store for other programs, with a codebook and a dictionary of all columns beside"
                        + " the file.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill export --format csv --out events.csv",
            "  sijill export --format parquet --view dyad-month --zero-fill --out dyads.parquet",
            "  sijill export --format gdelt --from 2013-01-01 --to 2013-01-31 --out january.export.CSV",
            "  sijill export --format jsonl --out all.jsonl && sijill add --data copy/ all.jsonl"
        })
final class ExportCommand extends StoreCommand {

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    /** The formats by the names that users know. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(Arrays.stream(Format.values()).map(Format::id).toList());
        }
    }

    /** The views by the names that users know. */
    static final class Views extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Views() {
            super(Arrays.stream(View.values()).map(View::id).toList());
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            completionCandidates = Views.class,
            description = "What a row is, one of: ${COMPLETION-CANDIDATES}. Without it: the format's usual one.")
    private @Nullable String view;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file; others stand beside it.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--zero-fill",
            description = "For dyad-month and dyad-year: a row also for months or years in which nothing happened.")
    private boolean zeroFill;

    @Option(
            names = "--newest",
            paramLabel = "N",
            defaultValue = "100",
            description = "For rss: how many events. Without it: ${DEFAULT-VALUE}.")
    private int newest = 100;

    @Override
    public Integer call() {
        Format asked = named(format, Arrays.asList(Format.values()), Format::id, "--format");
        View shown = view == null
                ? asked.views().getFirst()
                : named(view, asked.views(), View::id, "--format " + asked.id() + " --view");
        if (newest < 1) {
            throw new ParameterException(spec.commandLine(), "--newest: at least 1 is needed, not " + newest);
        }
        Lexicon lexicon = Lexicon.load(main.lexiconSource());
        try (Store open = Store.reading(address());
                Store second = Store.reading(address())) {
            EventFilter events = filter.filter(lexicon, open.queries(), spec);
            Exported done = new Export(lexicon)
                    .write(
                            asked,
                            shown,
                            new StoreSource(open, second, events, main.version()),
                            out,
                            new ExportOptions(zeroFill, newest, filter.words()));
            main.terminal()
                    .err()
                    .printf(
                            Locale.ROOT,
                            "sijill: %,d rows%s in %s%n",
                            done.rows(),
                            done.leftOut() == 0
                                    ? ""
                                    : String.format(
                                            Locale.ROOT, " (%,d events left out, see the codebook)", done.leftOut()),
                            done.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
            return ExitCode.OK;
        }
    }

    private <T> T named(String given, List<T> known, Function<T, String> id, String option) {
        return known.stream()
                .filter(one -> id.apply(one).equals(given))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + ": one of " + known.stream().map(id).collect(Collectors.joining(", "))
                                + " is needed, not " + given));
    }
}
