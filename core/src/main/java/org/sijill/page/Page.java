package org.sijill.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it came in.
 *
 * @param sourceId the id that the input gave, else the file's name, else the URL
 * @param content the page's characters
 * @param format what the characters are
 * @param given what the sender says of the page beside it; wins over what the page says of itself
 * @param folder where the page was taken from, which stands for its site where no address tells it; or null
 */
public record Page(
        String sourceId,
        String content,
        Format format,
        Given given,
        @Nullable String folder) {

    /** A page of no known folder. */
    public Page(String sourceId, String content, Format format, Given given) {
        this(sourceId, content, format, given, null);
    }

    /** The same page, taken from a folder. */
    public Page in(@Nullable String from) {
        return new Page(sourceId, content, format, given, from);
    }

    /** What the characters of a page are. */
    public enum Format {
        HTML,
        /** The plain text that a crawl left of a page, litter and all. */
        CAPTURE,
        /** The body of an article alone, as in JSON Lines with fields of their own for title and date. */
        ARTICLE,
        /** What was read of an article before: a record in JSON. It is no page; whoever keeps records takes it as it is. */
        RECORD
    }

    /** What is known of a page from outside; every part may be missing. */
    public record Given(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String published,
            List<String> authors) {

        public static final Given NOTHING = new Given(null, null, null, null, List.of());

        public Given {
            authors = List.copyOf(authors);
        }
    }
}
