package org.sijill.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Decoder;
import org.sijill.page.Page;
import org.sijill.page.Page.Given;
import org.sijill.reading.RefusedException;

/**
 * The body of an answer of the web, out of an archive or fresh from its server, on its way to a page.
 *
 * @param url where it is from
 * @param type its media type in small letters without parameters, such as {@code text/html}; empty where none was sent
 * @param charset the charset that was sent with the type, or null
 * @param codings the value of Content-Encoding, or an empty text
 * @param bytes as they came, still packed
 */
public record ResponseBody(
        String url, String type, @Nullable String charset, String codings, byte[] bytes) {

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/octet-stream", "");

    /** Whether bodies of the type may be pages; pictures and scripts are none. */
    public static boolean mayBePage(String type) {
        return PAGES.contains(type);
    }

    /** The characters of the body. */
    public String text() throws RefusedException {
        return Decoder.decode(ContentCoding.decode(bytes, codings), charset);
    }

    /**
     * The page.
     *
     * @param sourceId what the record will name as its source
     * @param published the date to take in place of the page's own, or null
     */
    public Page page(String sourceId, @Nullable String publisher, @Nullable String published) throws RefusedException {
        if (bytes.length > Decoder.MAX_BYTES) {
            throw Decoder.tooLarge(bytes.length);
        }
        byte[] body = ContentCoding.decode(bytes, codings);
        boolean html = type.contains("html") || Sniffed.of(body) == Sniffed.HTML;
        return new Page(
                sourceId,
                Decoder.decode(body, charset),
                html ? Page.Format.HTML : Page.Format.CAPTURE,
                new Given(url, null, publisher, published, List.of()));
    }

    /** A media type without its parameters, in small letters. */
    public static String bareType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
