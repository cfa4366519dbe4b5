package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;

/** Counts a run and keeps its refusals, as many as anybody reads; all of them go to a file where one is wanted. */
final class Tally {

    private static final int KEPT = 200;

    private final @Nullable Output rejects;
    /** What one input is called. */
    private final String unit;

    private final List<Outcome.Refused<?>> kept = new ArrayList<>();
    private long pages;
    private long articles;
    private long refused;

    Tally(@Nullable Output rejects) {
        this(rejects, "page");
    }

    /** @param unit what one input is called, in the singular */
    Tally(@Nullable Output rejects, String unit) {
        this.rejects = rejects;
        this.unit = unit;
    }

    void read(int articlesOfPage) {
        pages++;
        articles += articlesOfPage;
    }

    void refuse(Outcome.Refused<?> refusal) {
        refused++;
        if (kept.size() < KEPT) {
            kept.add(refusal);
        }
        if (rejects != null) {
            rejects.write(Json.mapper().writeValueAsString(Reject.of(refusal)) + "\n");
        }
    }

    /** A line of the rejects' file. */
    record Reject(String file, @Nullable Integer line, String reason) {
        static Reject of(Outcome.Refused<?> refusal) {
            Origin origin = refusal.origin();
            return new Reject(origin.file(), origin.line() == 0 ? null : origin.line(), refusal.reason());
        }
    }

    long articles() {
        return articles;
    }

    long refused() {
        return refused;
    }

    int exitCode() {
        return ExitCode.ofRun(pages, refused);
    }

    /** The refusals with their reasons, then the counts. */
    void report(PrintStream err, double seconds) {
        for (Outcome.Refused<?> refusal : kept) {
            err.println(refusal.origin() + ": refused: " + refusal.reason());
        }
        if (refused > kept.size()) {
            err.printf(
                    Locale.ROOT,
                    "... and %,d more%s%n",
                    refused - kept.size(),
                    unit.equals("page") ? "; --rejects FILE keeps them all" : "");
        }
        err.printf(
                Locale.ROOT,
                "sijill: %s: %s read, %s refused, in %.1f s%n",
                counted(pages + refused, unit),
                counted(articles, "article"),
                counted(refused, unit),
                seconds);
    }

    private static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
