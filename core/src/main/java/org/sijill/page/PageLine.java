package org.sijill.page;

import java.util.List;
import org.sijill.text.Letters;
import org.sijill.text.Token;

/**
 * One line of a page with what it is.
 *
 * @param text the line without a list mark before it, blanks collapsed
 * @param tokens of the text
 * @param kind what the line is
 * @param value what stands after the label, for lines that have one; else the whole line
 * @param raw the line with its list mark
 */
record PageLine(String text, List<Token> tokens, Kind kind, String value, String raw) {

    /** What a line is. */
    enum Kind {
        PROSE,
        HEADLINE,
        PUBLISHED,
        UPDATED,
        DATE,
        SOURCE,
        KEYWORDS,
        EMBEDDED,
        RELATED,
        AUTHOR,
        CAPTION,
        /** A line that only says which outlet a report is from. */
        CREDIT,
        /** «لندن - رويترز» alone on a line. */
        DATELINE,
        /** Comment forms, terms, copyright: after it stands no article. */
        END,
        LITTER
    }

    /** Whether a list mark stands before the line. */
    boolean bullet() {
        return raw.length() > text.length();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int words() {
        return words(tokens);
    }

    static int words(List<Token> tokens) {
        int n = 0;
        for (Token token : tokens) {
            n += token.isWord() ? 1 : 0;
        }
        return n;
    }

    /** The words of the line folded, with one blank between: equal for lines that differ in signs and spelling only. */
    String key() {
        return key(tokens);
    }

    static String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            if (!token.isSign()) {
                key.append(key.isEmpty() ? "" : " ").append(token.folded());
            }
        }
        return key.toString();
    }

    /** Whether the line closes like a sentence or announces a quotation, closing quotes and brackets aside. */
    static boolean endsSentence(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).isSign(); i--) {
            char c = tokens.get(i).surface().charAt(0);
            if (".؟?!…:؛۔".indexOf(c) >= 0) {
                return true;
            }
            if ("\"»«”“″'’)]}‏".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    static int arabicLetters(CharSequence text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += Letters.isArabicLetter(text.charAt(i)) ? 1 : 0;
        }
        return n;
    }
}
