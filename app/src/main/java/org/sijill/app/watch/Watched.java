package org.sijill.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A feed or news sitemap to poll.
 *
 * @param name what it is called in messages and in the state; no two have the same
 * @param every the least time from one poll to the next
 * @param zone in which the day of an article is told whose date only the feed has
 * @param publisher the publisher's name for its records, or null to let the pages tell
 */
public record Watched(
        String name,
        URI url,
        Kind kind,
        Duration every,
        Content content,
        ZoneId zone,
        @Nullable String publisher) {

    /** What stands at the address. */
    public enum Kind {
        FEED,
        SITEMAP
    }

    /** Where the article's text is taken from. */
    public enum Content {
        /** From the feed where it holds the whole, else from the page it links to. */
        AUTO,
        FEED,
        LINK
    }
}
