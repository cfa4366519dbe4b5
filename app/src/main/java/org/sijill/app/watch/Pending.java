package org.sijill.app.watch;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;
import org.sijill.model.Sha256;

/**
 * A page that a feed named and that is not done.
 *
 * @param feed the name of the feed
 * @param attempts how often it was tried
 * @param next not to be tried before, or null
 */
record Pending(
        String feed,
        String key,
        Note.Entry entry,
        int attempts,
        @Nullable Instant next) {

    /** What a page is known by: half of the SHA-256 of its link or id, so that a million pages fit into memory. */
    static String keyOf(FeedEntry entry) {
        return HexFormat.of().formatHex(Sha256.of(entry.key()), 0, 16);
    }

    Pending again(Note.Again again) {
        return new Pending(feed, key, entry, again.attempts(), again.next());
    }

    boolean isDue(Instant now) {
        return next == null || !next.isAfter(now);
    }

    /** What the page is called in refusals. */
    String name() {
        return entry.link() == null ? entry.id() : entry.link();
    }
}
