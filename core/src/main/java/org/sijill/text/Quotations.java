package org.sijill.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in every mixture that the press writes: «…», “…”, ”…“, "…", ''…''.
 *
 * <p>A quotation left open ends with its paragraph, or before the next one that opens there. Where quotations stand inside one
 * another the outer one is reported: «…» may hold "…" and the reverse; of marks of one kind the blanks beside them tell which opens.
 */
public final class Quotations {

    /** What is quoted inside a quotation and has no more words than this is the name of something, and the outer one goes on. */
    private static final int LONGEST_NAME = 3;

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
            boolean closing = i < tokens.size() && mark(tokens, i) != 0 && !opensAnew(tokens, i, mark);
            i += closing ? width(tokens, i) : 0;
        }
        return found;
    }

    private static int close(String text, List<Token> tokens, int from, char open) {
        int end = paragraphEnd(text, tokens, from);
        for (int i = from; i < end; i++) {
            if (opensAnew(tokens, i, open)) {
                int inner = next(tokens, i + 1, end, open);
                boolean name = inner - i - 1 <= LONGEST_NAME && inner < end;
                if (!name && !balanced(tokens, from, end, open)) {
                    return lastStop(tokens, from, i);
                }
                i = inner;
            } else if (closes(open, mark(tokens, i))) {
                return i;
            }
        }
        return end;
    }

    private static int paragraphEnd(String text, List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && (end == from || !newParagraph(text, tokens.get(end - 1), tokens.get(end)))) {
            end++;
        }
        return end;
    }

    /** Whether a mark of the same kind opens another quotation: a blank or a clitic before it, and a word right behind it. */
    private static boolean opensAnew(List<Token> tokens, int i, char open) {
        char mark = mark(tokens, i);
        boolean sameKind = mark != 0 && (open == '«' ? mark == '«' : closes(open, mark));
        if (!sameKind || open == '\'' || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token after = tokens.get(i + 1);
        boolean apart = before.end() < tokens.get(i).start()
                || before.isWord() && before.surface().length() == 1
                || before.is("(");
        return apart && after.isWord() && after.start() == tokens.get(i).end();
    }

    /** The next mark of the same kind, or the end. */
    private static int next(List<Token> tokens, int from, int end, char open) {
        int i = from;
        while (i < end && !closes(open, mark(tokens, i))) {
            i++;
        }
        return i;
    }

    /** Whether each quotation that opens behind a mark is closed, and then that mark itself: «"قال "نعم" ومضى"». */
    private static boolean balanced(List<Token> tokens, int from, int end, char open) {
        int depth = 1;
        for (int i = from; i < end && depth > 0; i++) {
            depth += opensAnew(tokens, i, open) ? 1 : closes(open, mark(tokens, i)) ? -1 : 0;
        }
        return depth == 0;
    }

    /** Where a quotation ends that nobody closed before the next one opens: «"كذا وكذا، مضيفا "كذا"». */
    private static int lastStop(List<Token> tokens, int from, int next) {
        for (int i = next - 1; i > from; i--) {
            if (tokens.get(i).isSign() && "،,.؛".contains(tokens.get(i).surface())) {
                return i;
            }
        }
        return next;
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
        if (mark == 0) {
            return false;
        }
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
