package org.sijill.page;

import java.util.List;
import java.util.regex.Pattern;
import org.sijill.lexicon.PageMarks;
import org.sijill.lexicon.PageMarks.Role;
import org.sijill.text.Token;

/**
 * Tells stretches of a line that are a date and nothing else. What date it is, the time stage reads; a clock alone
 * («GMT 21:03:24») is no date.
 */
final class DateWords {

    private static final int LONGEST = 30;
    /** «بتوقيت مكة المكرمة», «بتوقيت القدس المحتلة». */
    private static final int ZONE_WORDS = 3;

    private static final Pattern DOTTED = Pattern.compile("\\p{Nd}{1,4}\\.\\p{Nd}{1,2}\\.\\p{Nd}{1,4}");
    private static final Pattern FOREIGN = Pattern.compile("(?i)st|nd|rd|th|T?\\d[\\dTZ:+.-]*|\\d{0,2}h\\d\\d|Z");

    private final PageMarks marks;

    DateWords(PageMarks marks) {
        this.marks = marks;
    }

    /** Whether the tokens from one on hold date words, numbers and signs only. A date of its own is not yet sure. */
    boolean onlyDateWords(List<Token> tokens, int from) {
        return tokens.size() - from <= LONGEST && from < tokens.size() && end(tokens, from) == tokens.size();
    }

    /** Whether the tokens from one on are a date with day or month, and nothing else. */
    boolean isDate(List<Token> tokens, int from) {
        return onlyDateWords(tokens, from) && holdsDay(tokens, from, tokens.size());
    }

    /** The token after the last date word in a run that begins at a token. */
    int end(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int length = Math.max(
                    marks.length(Role.MONTH, tokens, i),
                    Math.max(marks.length(Role.WEEKDAY, tokens, i), marks.length(Role.CLOCK, tokens, i)));
            length = Math.max(length, zone(tokens, i, from));
            boolean plain = token.kind() == Token.Kind.NUMBER
                    || (token.isSign() && !token.is("©"))
                    || (token.kind() == Token.Kind.FOREIGN
                            && FOREIGN.matcher(token.surface()).matches());
            if (length == 0 && !plain) {
                return i;
            }
            i += Math.max(1, length);
        }
        return i;
    }

    /** How many tokens name the place whose clock is meant, at a token: «بتوقيت الإمارات», or «(مكة المكرمة)» behind a clock. */
    private int zone(List<Token> tokens, int at, int from) {
        int label = marks.length(Role.ZONE, tokens, at);
        boolean bracket = at > from && tokens.get(at).is("(") && isClock(tokens, at - 1);
        if (label == 0 && !bracket) {
            return 0;
        }
        int begin = bracket ? at + 1 + marks.length(Role.ZONE, tokens, at + 1) : at + label;
        int end = begin;
        while (end < tokens.size() && tokens.get(end).kind() == Token.Kind.ARABIC) {
            end++;
        }
        boolean closed = bracket && end < tokens.size() && tokens.get(end).is(")");
        boolean place = end > begin && end - begin <= ZONE_WORDS && (closed || !bracket);
        return place ? end + (closed ? 1 : 0) - at : 0;
    }

    private boolean isClock(List<Token> tokens, int at) {
        return tokens.get(at).surface().indexOf(':') > 0 || marks.length(Role.CLOCK, tokens, at) > 0;
    }

    /** A month with a number, or three numbers with strokes of which one may be a year. */
    boolean holdsDay(List<Token> tokens, int from, int to) {
        boolean month = false;
        boolean number = false;
        int joined = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            month |= marks.length(Role.MONTH, tokens, i) > 0;
            if (token.kind() == Token.Kind.NUMBER) {
                number = true;
                if (DOTTED.matcher(token.surface()).matches()) {
                    return true;
                }
                joined += i + 2 < to
                                && isStroke(tokens.get(i + 1))
                                && tokens.get(i + 2).kind() == Token.Kind.NUMBER
                        ? 1
                        : 0;
            }
        }
        return (month && number) || joined >= 2;
    }

    private static boolean isStroke(Token token) {
        return token.isSign() && "/-–−‏".indexOf(token.surface().charAt(0)) >= 0;
    }
}
