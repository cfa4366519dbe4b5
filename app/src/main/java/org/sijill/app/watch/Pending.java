package org.sijill.app.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sijill.ingest.FeedEntry;

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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(entry.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
