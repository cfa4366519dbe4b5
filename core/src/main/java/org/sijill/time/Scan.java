package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.text.Token;

/**
 * The tokens of one text with the words of time found in them, and the day that relative ones count from. Every question about
 * a position outside the present sentence is answered with no, so that the readers need not mind where it ends.
 */
final class Scan {

    private final Calendar calendar;
    private final List<Token> tokens;
    private final @Nullable CalendarTerm[] terms;
    /** Where a date may begin: words of time and numbers. */
    private final BitSet openings;

    private final List<String> warnings = new ArrayList<>(0);
    final @Nullable LocalDate published;
    private int from;
    private int to;
    /** What an anaphor points to: the date told last, and the last that was one day; null where it could not be resolved. */
    private @Nullable Found told;

    private @Nullable Found toldDay;

    @SuppressWarnings("NullAway") // an array of nothing yet
    Scan(Calendar calendar, List<Token> tokens, @Nullable LocalDate published) {
        this.calendar = calendar;
        this.tokens = tokens;
        this.published = published;
        this.terms = new CalendarTerm[tokens.size()];
        this.openings = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isSign()) {
                CalendarTerm term = calendar.match(tokens, i);
                terms[i] = term;
                if (term != null || token.kind() == Token.Kind.NUMBER) {
                    openings.set(i);
                }
            }
        }
        this.to = tokens.size();
    }

    /** Looks at nothing but these tokens from now on. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The next position from {@code i} on where a date may begin, or the end of the present sentence. */
    int opening(int i) {
        int next = openings.nextSetBit(i);
        return next < 0 ? to : Math.min(next, to);
    }

    boolean has(int i) {
        return i >= from && i < to;
    }

    /** The word of time that begins at a token and ends in the same sentence, or null. */
    @Nullable
    CalendarTerm term(int i) {
        if (!has(i)) {
            return null;
        }
        CalendarTerm term = terms[i];
        return term != null && i + term.length() <= to ? term : null;
    }

    @Nullable
    CalendarTerm term(int i, Kind kind) {
        CalendarTerm term = term(i);
        return term != null && term.is(kind) ? term : null;
    }

    boolean is(int i, Kind kind) {
        return term(i, kind) != null;
    }

    /** Whether a unit of time begins there: {@link CalendarWord#DAY} to {@link CalendarWord#YEAR}. */
    boolean isUnit(int i, int unit) {
        CalendarTerm term = term(i);
        return term != null && term.word().unit(unit);
    }

    /** The position behind the word of time at {@code i}, or {@code i} if it is of another kind. */
    int after(int i, Kind kind) {
        CalendarTerm term = term(i, kind);
        return term == null ? i : i + term.length();
    }

    boolean isSign(int i, String signs) {
        return has(i)
                && tokens.get(i).isSign()
                && signs.indexOf(tokens.get(i).surface().charAt(0)) >= 0;
    }

    /** «-», «–» or a tatweel that stands for them. */
    boolean isDash(int i) {
        return isSign(i, "-–—−‒") || (has(i) && tokens.get(i).folded().isEmpty());
    }

    /** The position behind at most three signs of a kind, such as opening brackets and quotation marks. */
    int pastSigns(int i, String signs) {
        int j = i;
        while (j < i + 3 && isSign(j, signs)) {
            j++;
        }
        return j;
    }

    boolean isWord(int i, String folded) {
        return has(i) && tokens.get(i).is(folded);
    }

    boolean foreign(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.FOREIGN;
    }

    String folded(int i) {
        return has(i) ? tokens.get(i).folded() : "";
    }

    String surface(int i) {
        return has(i) ? tokens.get(i).surface() : "";
    }

    boolean plays(int i, Role role) {
        return has(i) && calendar.has(tokens.get(i).folded(), role);
    }

    /** The number of at most four digits that is written there, or -1. */
    int digits(int i) {
        if (!has(i) || tokens.get(i).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        String digits = tokens.get(i).folded();
        return digits.length() > 4 ? -1 : number(digits, 0, digits.length());
    }

    /** The number that the ASCII digits in a stretch of a string give, or -1 if there is anything else in it. */
    static int number(String s, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return from < to ? value : -1;
    }

    boolean touch(int left, int right) {
        return tokens.get(left).end() == tokens.get(right).start();
    }

    /**
     * Keeps a date for what points back to it. A stretch of days hides the day before it, as what is left open does; «أمس» and a
     * weekday do not hide the month told before them.
     */
    void tell(Found found) {
        if (found.days() > 0 || found.precision() == Precision.UNKNOWN) {
            return;
        }
        boolean namesMonth = found.precision() != Precision.DAY || found.basis() == Basis.STATED;
        told = found.from() == null ? null : namesMonth || told == null ? found : told;
        if (found.precision() == Precision.DAY || found.from() == null) {
            toldDay = found.from() == null || !found.from().equals(found.to()) ? null : found;
        }
    }

    @Nullable
    Found told() {
        return told;
    }

    @Nullable
    Found toldDay() {
        return toldDay;
    }

    Calendar calendar() {
        return calendar;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    List<String> warnings() {
        return warnings;
    }

    /** The words of a range, as written but for the blanks between them. */
    String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean blank = i > first && !touch(i - 1, i);
            words.append(blank ? " " : "").append(tokens.get(i).surface());
        }
        return words.toString();
    }
}
