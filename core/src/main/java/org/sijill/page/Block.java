package org.sijill.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text between two borders of block elements or line breaks.
 *
 * @param region the innermost element with borders that holds it
 * @param words how many words it has
 * @param linked how many of its characters are inside links
 */
record Block(Region region, String text, int words, int linked) {

    private static final int PROSE_WORDS = 12;

    private static final String ENDS = ".?!…:;\"”’»)。？！؟";

    /** So many characters of a writing without blanks count as a word. */
    private static final int DENSE = 3;

    static @Nullable Block of(Region region, CharSequence text, int linked) {
        String line = CleanText.line(text.toString());
        return line.isEmpty() ? null : new Block(region, line, words(line), linked);
    }

    /** The text of blocks, no more of them than give so many characters. */
    static String text(List<Block> blocks, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size() && text.length() < most; i++) {
            text.append(blocks.get(i).text).append('\n');
        }
        return text.toString();
    }

    /** Whether it reads like a paragraph, by length and links. */
    boolean isProse() {
        return words >= PROSE_WORDS && linked * 3 < text.length();
    }

    /** Whether a text closes like a sentence, in any writing. */
    static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    Element element() {
        return region.element;
    }

    static int words(String line) {
        int blanks = 0;
        int dense = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            dense += c >= 0x0E00 && isDense(c) ? 1 : 0;
        }
        return 1 + blanks + dense / DENSE;
    }

    /** Thai, Lao, Kana and Han. */
    private static boolean isDense(char c) {
        return c < 0x0F00 || (c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xA000);
    }
}
