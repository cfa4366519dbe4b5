package org.sijill.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a stream without a telling name show. */
enum Sniffed {
    /** JSON Lines, or gzip, which among our inputs only holds JSON Lines. */
    LINES,
    HTML,
    TEXT;

    /** How many bytes are looked at. */
    static final int HEAD = 2048;

    private static final Pattern MARKUP = Pattern.compile(
            "^(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p)\\b",
            Pattern.DOTALL);

    static Sniffed of(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            return LINES;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String start = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        if (start.startsWith("{")
                && start.length() > 1
                && start.substring(1).stripLeading().startsWith("\"")) {
            return LINES;
        }
        return MARKUP.matcher(start.toLowerCase(Locale.ROOT)).find() ? HTML : TEXT;
    }

    boolean isLines() {
        return this == LINES;
    }

    boolean isHtml() {
        return this == HTML;
    }
}
