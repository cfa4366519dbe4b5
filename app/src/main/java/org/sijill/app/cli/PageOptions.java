package org.sijill.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How pages are read, whatever becomes of their records. */
final class PageOptions {

    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "When the pages were published, such as 2024-10-11, for those that come without a date beside them."
                            + " «أمس» and «الخميس المقبل» are counted from it.")
    private @Nullable String published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at once. Without it: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write refused pages to a file, as JSON Lines of {file, line, offset, source, reason}.")
    private @Nullable Path rejects;

    /** Refuses a command line that makes no sense. */
    void check(CommandSpec spec) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads: a number from 1 to " + MOST_THREADS + " is needed, not " + threads);
        }
        Dates.check(published, spec);
    }

    /** The date of pages that bring none; null where it is not given. */
    @Nullable
    String published() {
        return published;
    }

    int threads() {
        return threads;
    }

    /** Where refusals are written; null for nowhere. */
    @Nullable
    Path rejects() {
        return rejects;
    }
}
