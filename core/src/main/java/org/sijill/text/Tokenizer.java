package org.sijill.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sijill.text.Token.Kind;

/** Cuts a text into words, numbers and signs. Pure; blanks of every kind leave no token. */
public final class Tokenizer {

    private Tokenizer() {}

    public static List<Token> tokenize(String text) {
        return tokenize(text, Letters::fold);
    }

    /** @param fold gives the form for matching of an Arabic word; whoever reads much may remember forms there */
    public static List<Token> tokenize(String text, UnaryOperator<String> fold) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == 0xA0 || Letters.isMark(c)) {
                i++;
                continue;
            }
            int end = endOfToken(text, i, c);
            tokens.add(token(text, i, end, kind(c), fold));
            i = end;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Kind kind, UnaryOperator<String> fold) {
        String surface = kind == Kind.SIGN ? sign(text.charAt(start)) : text.substring(start, end);
        String folded = kind == Kind.SIGN ? surface : kind == Kind.ARABIC ? fold.apply(surface) : Letters.fold(surface);
        return new Token(start, end, kind, surface, folded);
    }

    /** The commonest signs are not made anew each time. */
    private static String sign(char c) {
        return switch (c) {
            case '.' -> ".";
            case '،' -> "،";
            case ',' -> ",";
            case ':' -> ":";
            case '"' -> "\"";
            default -> String.valueOf(c);
        };
    }

    private static Kind kind(char c) {
        if (Letters.isDigit(c)) {
            return Kind.NUMBER;
        }
        if (Letters.isArabicLetter(c)) {
            return Kind.ARABIC;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.FOREIGN : Kind.SIGN;
    }

    private static int endOfToken(String text, int start, char first) {
        return switch (kind(first)) {
            case NUMBER -> endOfNumber(text, start);
            case ARABIC -> endOfArabic(text, start);
            case FOREIGN -> endOfForeign(text, start);
            case SIGN -> start + 1;
        };
    }

    private static int endOfArabic(String text, int start) {
        int i = start + 1;
        while (i < text.length() && (Letters.isArabicLetter(text.charAt(i)) || Letters.isInsideWord(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int endOfForeign(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = (Character.isLetterOrDigit(c) && !Letters.isArabicLetter(c)) || Character.isSurrogate(c);
            boolean joint = (c == '\'' || c == '.' || c == '-' || c == '@')
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && !Letters.isArabicLetter(text.charAt(i + 1));
            if (!inner && !joint) {
                break;
            }
            i++;
        }
        return i;
    }

    /** A separator belongs to the number only between two digits: «4.5», «16:14», but not «2015.». */
    private static int endOfNumber(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joint = (c == '.' || c == ',' || c == ':' || c == '٫' || c == '٬')
                    && i + 1 < text.length()
                    && Letters.isDigit(text.charAt(i + 1));
            if (!Letters.isDigit(c) && !joint) {
                break;
            }
            i++;
        }
        return i;
    }
}
