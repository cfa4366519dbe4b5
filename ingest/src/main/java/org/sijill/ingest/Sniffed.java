package org.sijill.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a stream show, with its packing taken off. */
enum Sniffed {
    /** JSON Lines. */
    LINES,
    /** A WARC archive. */
    ARCHIVE,
    /** RSS or Atom. */
    FEED,
    HTML,
    TEXT;

    /** How many bytes are looked at: Zstandard gives nothing before a whole block of up to 128 KiB has come. */
    static final int HEAD = 160 << 10;

    private static final int LOOKED_AT = 2048;

    private static final Pattern MARKUP = Pattern.compile(
            "^(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p)\\b",
            Pattern.DOTALL);
    private static final Pattern FEED_ROOT =
            Pattern.compile("^(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:rss|feed|rdf:rdf)\\b", Pattern.DOTALL);

    static Sniffed of(byte[] bytes) {
        String head = new String(Unpacked.head(bytes, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String start = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        if (start.startsWith("WARC/")) {
            return ARCHIVE;
        }
        if (start.startsWith("{")
                && start.length() > 1
                && start.substring(1).stripLeading().startsWith("\"")) {
            return LINES;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (FEED_ROOT.matcher(lower).find()) {
            return FEED;
        }
        return MARKUP.matcher(lower).find() ? HTML : TEXT;
    }
}
