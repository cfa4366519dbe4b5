package org.sijill.app.watch;

import java.time.Duration;
import org.sijill.page.Decoder;

/**
 * How the web is called.
 *
 * @param userAgent what we call ourselves, with an address under which somebody answers
 * @param allowPrivate whether addresses that are not of the public internet may be called
 * @param delay the least time between two requests to a host
 * @param request the time for a whole request, from the call to the last byte
 * @param mostBytes of a body, packed
 * @param mostRedirects how often a request may be sent elsewhere
 * @param firstWait after a failure; doubled with each further one
 * @param longestWait the bound of that, of Retry-After and of Crawl-delay
 * @param mostAttempts how often a page is tried before it is refused
 * @param hosts how many hosts are called at once
 */
public record Manners(
        String userAgent,
        boolean allowPrivate,
        Duration delay,
        Duration request,
        int mostBytes,
        int mostRedirects,
        Duration firstWait,
        Duration longestWait,
        int mostAttempts,
        int hosts) {

    /** What suits news sites. */
    public static Manners usual(String userAgent, boolean allowPrivate, Duration delay) {
        return new Manners(
                userAgent,
                allowPrivate,
                delay,
                Duration.ofSeconds(60),
                Decoder.MAX_BYTES,
                5,
                Duration.ofMinutes(5),
                Duration.ofHours(24),
                // The waits between them make five hours: so long an outage may be without a page lost.
                7,
                8);
    }

    /** How long to wait after so many failures in a row. */
    Duration waitAfter(int failures) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(20, Math.max(0, failures - 1)));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    Duration bounded(Duration asked) {
        return asked.compareTo(longestWait) > 0 ? longestWait : asked.isNegative() ? Duration.ZERO : asked;
    }
}
