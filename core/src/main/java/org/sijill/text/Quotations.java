package org.sijill.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in every mixture that the press writes: «…», “…”, ”…“, "…", ''…''.
 *
 * <p>A quotation left open ends with its paragraph. Marks of one kind do not nest; «…» may hold "…" and the reverse, of which
 * the outer one is reported.
 */
public final class Quotations {

    private Quotations() {}

    /** Ranges from the first token inside the marks to the one after the last inside, in order, not overlapping. */
    public static List<TokenRange> find(String text, List<Token> tokens) {
        List<TokenRange> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            char mark = mark(tokens, i);
            if (mark == 0 || !opens(mark)) {
                i++;
                continue;
            }
            int inside = i + width(tokens, i);
            int close = close(text, tokens, inside, mark);
            if (close > inside) {
                found.add(new TokenRange(inside, close));
            }
            i = Math.max(close, inside);
            i += i < tokens.size() && mark(tokens, i) != 0 ? width(tokens, i) : 0;
        }
        return found;
    }

    private static int close(String text, List<Token> tokens, int from, char open) {
        for (int i = from; i < tokens.size(); i++) {
            if (i > from && newParagraph(text, tokens.get(i - 1), tokens.get(i))) {
                return i;
            }
            char mark = mark(tokens, i);
            if (mark != 0 && closes(open, mark)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The quotation mark that begins at a token, '\'' for two single ones in a row, or 0. */
    private static char mark(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isSign()) {
            return 0;
        }
        char c = token.surface().charAt(0);
        return switch (c) {
            case '«', '»', '“', '”', '„', '"', '″', '‟' -> c;
            case '\'', '’', '‘' -> width(tokens, i) == 2 ? '\'' : 0;
            default -> 0;
        };
    }

    private static int width(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if ("'’‘".indexOf(token.surface().charAt(0)) < 0) {
            return 1;
        }
        boolean twice = i + 1 < tokens.size()
                && "'’‘".indexOf(tokens.get(i + 1).surface().charAt(0)) >= 0
                && tokens.get(i + 1).start() == token.end();
        return twice ? 2 : 1;
    }

    private static boolean opens(char mark) {
        return mark != '»';
    }

    private static boolean closes(char open, char mark) {
        return switch (open) {
            case '«' -> mark == '»';
            case '\'' -> mark == '\'';
            default -> mark == '“' || mark == '”' || mark == '"' || mark == '‟' || mark == '″';
        };
    }

    static boolean newParagraph(String text, Token before, Token after) {
        for (int i = before.end(); i < after.start(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
