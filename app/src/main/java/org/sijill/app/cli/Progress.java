package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells on standard error how far a run has come: in place on a terminal, as a plain line every ten seconds elsewhere. */
final class Progress {

    private static final long ON_TERMINAL_NANOS = 150_000_000L;
    private static final long ELSEWHERE_NANOS = 10_000_000_000L;

    private static final int BAR = 24;

    private final PrintStream err;
    private final boolean terminal;
    private final long whole;
    private final LongSupplier consumed;
    private final long startedAt = System.nanoTime();
    private long toldAt = startedAt;
    private boolean shown;

    /** Progress without a known end. */
    Progress(PrintStream err, boolean terminal) {
        this(err, terminal, 0, () -> 0);
    }

    /**
     * @param whole how many bytes there are to read; 0 where nobody knows
     * @param consumed tells how many of them have been read
     */
    Progress(PrintStream err, boolean terminal, long whole, LongSupplier consumed) {
        this.err = err;
        this.terminal = terminal;
        this.whole = whole;
        this.consumed = consumed;
    }

    void tell(Tally tally) {
        long now = System.nanoTime();
        if (now - toldAt < (terminal ? ON_TERMINAL_NANOS : ELSEWHERE_NANOS)) {
            return;
        }
        toldAt = now;
        if (terminal) {
            err.print("\r\u001B[K" + line(tally, now));
            err.flush();
            shown = true;
        } else {
            err.println("sijill: " + line(tally, now));
        }
    }

    /** Takes the line away, so that other words can be written. */
    void clear() {
        if (shown) {
            err.print("\r\u001B[K");
            shown = false;
        }
    }

    private String line(Tally tally, long now) {
        double seconds = Math.max(0.001, (now - startedAt) / 1e9);
        return bar()
                + String.format(
                        Locale.ROOT,
                        "%,d articles · %,.0f/s · %,d refused",
                        tally.articles(),
                        tally.articles() / seconds,
                        tally.refused());
    }

    private String bar() {
        if (whole <= 0) {
            return "";
        }
        double share = Math.clamp(consumed.getAsLong() / (double) whole, 0.0, 1.0);
        int full = (int) (share * BAR);
        String bar = terminal ? "█".repeat(full) + "░".repeat(BAR - full) + " " : "";
        return String.format(Locale.ROOT, "%s%3.0f %% · ", bar, share * 100);
    }

    double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }
}
