package org.sijill.app.web;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the keeper of the server what went wrong inside: which exceptions, and where. Their messages are left out, since they may hold what
 * was asked for and what articles say. A flood of faults is counted and not told.
 */
final class FaultLog {

    private static final int A_MINUTE = 20;
    private static final int FRAMES = 25;
    private static final int CAUSES = 5;
    private static final int PLACE = 200;
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final PrintStream err;
    private final LongSupplier nanos;
    private long minute;
    private int told;
    private long untold;

    FaultLog(PrintStream err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.minute = nanos.getAsLong();
    }

    /**
     * Tells one fault.
     *
     * @param number as the answer names it
     * @param place method and path of the request, without parameters
     */
    synchronized void tell(String number, String place, Throwable fault) {
        long now = nanos.getAsLong();
        if (now - minute >= MINUTE_NANOS) {
            if (untold > 0) {
                err.printf(Locale.ROOT, "sijill: %,d more faults in that minute%n", untold);
            }
            minute = now;
            told = 0;
            untold = 0;
        }
        if (told++ >= A_MINUTE) {
            untold++;
            return;
        }
        String line = place.replaceAll("[^!-~ ]", "?");
        err.println("sijill: fault " + number + " at " + line.substring(0, Math.min(PLACE, line.length())));
        @Nullable Throwable cause = fault;
        for (int i = 0; cause != null && i < CAUSES; i++) {
            err.println((i == 0 ? "  " : "  caused by ") + cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int at = 0; at < Math.min(FRAMES, frames.length); at++) {
                err.println("    at " + frames[at]);
            }
            cause = cause.getCause();
        }
    }
}
