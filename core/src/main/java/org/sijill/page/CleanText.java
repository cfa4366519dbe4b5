package org.sijill.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings the characters of a page into one shape without changing a letter: NFC, presentation forms led back to their
 * letters, one kind of line end, no control characters. Tatweel, harakat, bidi marks and non-breaking blanks stay.
 */
final class CleanText {

    private static final Pattern PRESENTATION = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]+");

    private CleanText() {}

    /** Normalises characters; lines stay as they are. */
    static String characters(String raw) {
        String text = raw;
        if (raw.indexOf('\r') >= 0) {
            text = withLineFeeds(raw);
        }
        boolean plain = true;
        boolean presented = false;
        boolean composed = true;
        for (char c : text.toCharArray()) {
            if (c < ' ' || c >= 0x7F) {
                plain &= !needsCare(c);
                presented |= isPresentation(c);
                composed &= isComposed(c);
            }
        }
        if (presented) {
            text = PRESENTATION
                    .matcher(text)
                    .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
        }
        text = plain ? text : withoutControls(text);
        return (composed && !presented) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String withLineFeeds(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int from = 0;
        for (int at = raw.indexOf('\r'); at >= 0; at = raw.indexOf('\r', from)) {
            text.append(raw, from, at).append('\n');
            from = at + (at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1);
        }
        return text.append(raw, from, raw.length()).toString();
    }

    /**
     * Ranges of characters that NFC leaves alone beside one another: Latin, Cyrillic, Arabic, signs, Kana, Han, Hangul, and the halves of
     * emoji. Where a text has others, it is looked at closely.
     */
    private static final char[] COMPOSED = {
        0, 0x2FF, 0x400, 0x482, 0x60C, 0x60C, 0x61B, 0x64A, 0x660, 0x66F, 0x2002, 0x205F, 0x20A0, 0x20CF, 0x2190,
        0x21FF, 0x2500, 0x27BF, 0x3001, 0x3098, 0x30A0, 0x30FF, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xD83C, 0xD83E, 0xDC00,
        0xDFFF, 0xFE0E, 0xFE0F, 0xFEFF, 0xFEFF, 0xFF01, 0xFF5E
    };

    private static boolean isComposed(char c) {
        for (int i = 0; i < COMPOSED.length; i += 2) {
            if (c <= COMPOSED[i + 1]) {
                return c >= COMPOSED[i];
            }
        }
        return false;
    }

    private static boolean isPresentation(char c) {
        return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    private static boolean needsCare(char c) {
        return isControl(c) || c == 0xFEFF || c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    }

    /** U+FD3E and U+FD3F are brackets, not forms of letters; NFKC leaves them alone. */
    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == 0x0C) {
                out.append('\n');
            } else if (!isControl(c) && c != 0xFEFF) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** One line with its blanks collapsed and none at its ends. */
    static String line(String line) {
        String collapsed = needsCollapsing(line) ? collapsed(line) : line;
        int start = 0;
        int end = collapsed.length();
        while (start < end && isBlank(collapsed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(collapsed.charAt(end - 1))) {
            end--;
        }
        return collapsed.substring(start, end);
    }

    /** Runs of blanks become one; a single non-breaking blank stays. */
    private static String collapsed(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
                run = 0;
            } else if (run++ == 0) {
                out.append(c == 0xA0 ? c : ' ');
            } else {
                out.setCharAt(out.length() - 1, ' ');
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
    }

    private static boolean needsCollapsing(String line) {
        boolean before = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (before || (c != ' ' && c != 0xA0))) {
                return true;
            }
            before = blank;
        }
        return false;
    }

    static boolean isBlank(char c) {
        return c == 0xA0 || Character.isWhitespace(c) || c == 0x202F;
    }
}
