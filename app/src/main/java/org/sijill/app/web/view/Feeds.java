package org.sijill.app.web.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the feeds do that a watch reads while pages are served. Asked by many threads. */
@FunctionalInterface
public interface Feeds {

    /** No watch is running. */
    Feeds NONE = List::of;

    /** All that are watched, by name. */
    List<Feed> now();

    /**
     * One feed or site map.
     *
     * @param lastSuccess when it last answered as it should; null where it never did
     * @param lastError what was wrong last, in English; null where nothing was since the last success
     * @param failures in a row
     * @param entries how many pages it has named, of which {@code read} became articles, {@code refused} did not and {@code
     *     waiting} are still to be fetched
     */
    record Feed(
            String name,
            String url,
            @Nullable Instant lastSuccess,
            @Nullable String lastError,
            int failures,
            long entries,
            long read,
            long refused,
            long waiting) {

        /** Whether all is well with it. */
        public boolean isWell() {
            return lastError == null;
        }
    }
}
