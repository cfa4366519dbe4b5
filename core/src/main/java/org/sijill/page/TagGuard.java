package org.sijill.page;

import java.util.Locale;
import java.util.Set;
import org.sijill.reading.RefusedException;
import org.sijill.text.Letters;

/**
 * Refuses pages with tags by the hundred thousand, nested or not, before a parser spends its time and memory on them.
 *
 * <p>Counts roughly and without reading the tags; real pages stay below a tenth of both bounds.
 */
final class TagGuard {

    private static final int MOST_TAGS = 250_000;
    private static final int MOST_OPEN = 20_000;

    /** Elements that take no end tag, or whose end tag pages leave out; the next of their kind closes them. */
    private static final Set<String> UNCLOSED =
            Set.of("br", "img", "hr", "input", "meta", "link", "source", "li", "p", "td", "tr", "option");

    private static final int LONGEST_NAME = 6;

    private TagGuard() {}

    static void refuse(String html) throws RefusedException {
        if (html.length() > PageReader.MOST_CHARACTERS) {
            PageReader.refuseLongText(arabicLetters(html));
        }
        refuseTags(html);
    }

    private static int arabicLetters(String html) {
        int letters = 0;
        for (int i = 0; i < html.length(); i++) {
            letters += Letters.isArabicLetter(html.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static void refuseTags(String html) throws RefusedException {
        int open = 0;
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
            char next = html.charAt(i + 1);
            if (next == '/') {
                open = Math.max(0, open - 1);
            } else if (Character.isLetter(next)) {
                tags++;
                open += isUnclosed(html, i + 1) ? 0 : 1;
            }
            if (open > MOST_OPEN) {
                throw new RefusedException(
                        String.format(Locale.ROOT, "more than %,d tags are opened and not closed", MOST_OPEN));
            }
            if (tags > MOST_TAGS) {
                throw new RefusedException(String.format(Locale.ROOT, "the page has more than %,d tags", MOST_TAGS));
            }
        }
    }

    private static boolean isUnclosed(String html, int at) {
        int end = at;
        while (end < html.length() && end - at <= LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end - at <= LONGEST_NAME
                && UNCLOSED.contains(html.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
