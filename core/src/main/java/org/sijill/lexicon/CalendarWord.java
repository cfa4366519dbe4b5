package org.sijill.lexicon;

import java.util.Locale;

/**
 * What a word of time means: one row of {@code calendar.tsv} or {@code holidays.tsv}.
 *
 * @param kind its part in a date expression
 * @param value the number behind it: of the month (1 to 12), weekday (ISO 8601), days from today, number, {@link #DAY} to
 *     {@link #DECADE}, {@link #START} to {@link #REST}, steps of a shift, of an anaphor or of «بعد ذلك», which share of a period,
 *     season from spring (1) on, first year of a decade in its century, place in {@link Calendar#holiday(int)}
 * @param count for a unit: 1, 2 (dual) or 3 (plural); for an ordinal {@link #FEMININE} where it is feminine; for an anaphor its
 *     unit; for a share how many of them make the whole, or 0 for weeks
 * @param doubt for a month: 0 if the word is hardly anything else, 1 if it needs a sign of a date beside it, 2 if it needs two
 * @param definite whether ال stands before it
 * @param spelling the word as the lexicon writes it
 */
public record CalendarWord(Kind kind, int value, int count, int doubt, boolean definite, String spelling) {

    public static final int DAY = 0;
    public static final int WEEK = 1;
    public static final int MONTH = 2;
    public static final int YEAR = 3;
    public static final int DECADE = 4;

    public static final int FEMININE = 2;

    public static final int START = 0;
    public static final int MIDDLE = 1;
    public static final int END = 2;
    public static final int REST = 3;

    /** The part that a word plays in a date expression. */
    public enum Kind {
        MONTH,
        HIJRI_MONTH,
        WEEKDAY,
        RELATIVE,
        RELATIVE_IN_CONTEXT,
        PART,
        CARDINAL,
        ORDINAL,
        TEEN,
        TENS,
        HUNDREDS,
        UNIT,
        SHIFT,
        PORTION,
        AGO,
        AFTER,
        WITHIN,
        LASTING,
        ABOUT,
        UNSURE,
        FEW,
        FROM,
        TO,
        EQUALS,
        ERA,
        THIS,
        HOLIDAY,
        ANAPHOR,
        THEN,
        VAGUE,
        SHARE,
        SEASON,
        DECADE,
        LATELY,
        NOTDATE,
        BLOC
    }

    /** What a word does to a date that it stands beside, without being part of it. */
    public enum Role {
        ANCHOR,
        EVENTNAME,
        DAYNAME,
        TITLENOUN,
        FREE,
        BREAK;

        static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it names a month of either calendar. */
    public boolean month() {
        return kind == Kind.MONTH || kind == Kind.HIJRI_MONTH;
    }

    public boolean unit(int unit) {
        return kind == Kind.UNIT && value == unit;
    }

    CalendarWord withArticle() {
        return new CalendarWord(kind, value, count, doubt, true, spelling);
    }
}
