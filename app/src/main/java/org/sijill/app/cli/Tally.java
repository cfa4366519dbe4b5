package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final ReasonCounts reasons = new ReasonCounts();
    private long pages;
    private long articles;
    private long refused;
    private long toldEarlier;

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
        reasons.add(refusal.reason());
        if (kept.size() < KEPT) {
            kept.add(refusal);
        }
        if (rejects != null) {
            rejects.write(Json.mapper().writeValueAsString(Reject.of(refusal)) + "\n");
        }
    }

    /**
     * A line of the rejects' file.
     *
     * @param line counted from 1, where lines tell the place
     * @param offset in bytes of the file, where that tells the place
     * @param source the page's address or id, where its place alone does not tell it
     */
    record Reject(
            String file,
            @Nullable Integer line,
            @Nullable Long offset,
            @Nullable String source,
            String reason) {
        static Reject of(Outcome.Refused<?> refusal) {
            Origin origin = refusal.origin();
            return new Reject(
                    origin.file(),
                    origin.line() == 0 ? null : origin.line(),
                    origin.offset() < 0 ? null : origin.offset(),
                    origin.source(),
                    refusal.reason());
        }
    }

    /** What has been counted, for going on with it later. */
    record Counts(long pages, long articles, long refused, Map<String, Long> reasons) {
        static final Counts NONE = new Counts(0, 0, 0, Map.of());
    }

    Counts counts() {
        return new Counts(pages, articles, refused, reasons.counts());
    }

    /** Goes on from what an earlier run had counted; its refusals are in its own list and not told again. */
    void goOnFrom(Counts earlier) {
        pages = earlier.pages;
        articles = earlier.articles;
        refused = earlier.refused;
        toldEarlier = earlier.refused;
        reasons.addAll(earlier.reasons);
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
        long more = refused - toldEarlier - kept.size();
        if (more > 0) {
            err.printf(
                    Locale.ROOT,
                    "... and %,d more%s%n",
                    more,
                    unit.equals("page") ? "; --rejects FILE keeps them all" : "");
        }
        if (refused > 1) {
            err.println("sijill: refused " + unit + "s by reason:");
            reasons.report(err);
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
