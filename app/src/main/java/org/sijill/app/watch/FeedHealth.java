package org.sijill.app.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed does.
 *
 * @param lastSuccess when it last answered as it should; null where it never did
 * @param lastError what was wrong last; null where nothing was since the last success
 * @param failures in a row
 * @param nextPoll when it is asked next; null where that is at once
 * @param entries how many pages it has named
 * @param read how many of them became records
 * @param refused how many were refused
 * @param waiting how many are still to be fetched
 */
public record FeedHealth(
        String name,
        String url,
        @Nullable Instant lastSuccess,
        @Nullable String lastError,
        int failures,
        @Nullable Instant nextPoll,
        long entries,
        long read,
        long refused,
        long waiting) {}
