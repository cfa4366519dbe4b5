package org.sijill.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings the characters of a page into one shape without changing a letter: NFC, presentation forms led back to their
 * letters, one kind of line end, no control characters. Tatweel, harakat, bidi marks and non-breaking blanks stay.
 */
final class CleanText {

    private static final Pattern PRESENTATION = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

    private CleanText() {}

    /** Normalises characters; lines stay as they are. */
    static String characters(String raw) {
        String text = raw;
        if (raw.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = !needsCare(text.charAt(i));
        }
        if (!plain) {
            text = PRESENTATION
                    .matcher(text)
                    .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
            text = withoutControls(text);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean needsCare(char c) {
        return isControl(c)
                || (c >= 0xFB50 && c <= 0xFEFF)
                || (c >= 0x80 && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0x0B
                || c == 0x0C;
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
        String collapsed = needsCollapsing(line) ? BLANKS.matcher(line).replaceAll(CleanText::blank) : line;
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

    private static String blank(java.util.regex.MatchResult run) {
        return run.group().length() == 1 && run.group().charAt(0) == 0xA0 ? "\u00A0" : " ";
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
