package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.sijill.lexicon.CalendarWord;
import org.sijill.model.EventDate.Precision;

/** A calendar week, month, year or decade, or a share of one. The week begins on Saturday. */
record Period(LocalDate from, LocalDate to) {

    static LocalDate startOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    /** The period {@code offset} units away from the one that holds a day. */
    static Period of(int unit, LocalDate day, long offset) {
        return switch (unit) {
            case CalendarWord.DAY -> new Period(day.plusDays(offset), day.plusDays(offset));
            case CalendarWord.WEEK -> {
                LocalDate start = startOfWeek(day).plusWeeks(offset);
                yield new Period(start, start.plusDays(6));
            }
            case CalendarWord.MONTH -> {
                LocalDate start = day.withDayOfMonth(1).plusMonths(offset);
                yield new Period(start, start.plusMonths(1).minusDays(1));
            }
            case CalendarWord.YEAR -> {
                LocalDate start = day.withDayOfYear(1).plusYears(offset);
                yield new Period(start, start.plusYears(1).minusDays(1));
            }
            default -> {
                LocalDate start = LocalDate.of(day.getYear() / 10 * 10, 1, 1).plusYears(10 * offset);
                yield new Period(start, start.plusYears(10).minusDays(1));
            }
        };
    }

    /** The day, month or year so many units away; a week away is a day, seven days on. */
    static Period away(int unit, LocalDate day, long steps) {
        return unit == CalendarWord.WEEK ? of(CalendarWord.DAY, day, 7 * steps) : of(unit, day, steps);
    }

    /** The day exactly so many units away. */
    static LocalDate day(int unit, LocalDate day, long steps) {
        return switch (unit) {
            case CalendarWord.DAY -> day.plusDays(steps);
            case CalendarWord.WEEK -> day.plusWeeks(steps);
            case CalendarWord.MONTH -> day.plusMonths(steps);
            case CalendarWord.YEAR -> day.plusYears(steps);
            default -> day.plusYears(10 * steps);
        };
    }

    static Precision precision(int unit) {
        return switch (unit) {
            case CalendarWord.DAY -> Precision.DAY;
            case CalendarWord.WEEK -> Precision.WEEK;
            case CalendarWord.MONTH -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /**
     * The beginning, middle or end (the rest is for the caller to cut): of a week the first two days, the three in the middle, the last two; of a month the days 1 to
     * 10, 10 to 20, 21 to the last; of a year January to March, May to August, October to December.
     */
    Period portion(int unit, int portion) {
        return switch (unit) {
            case CalendarWord.WEEK -> days(portion, 1, 2, 4, 5);
            case CalendarWord.MONTH -> days(portion, 9, 9, 19, 20);
            case CalendarWord.YEAR -> months(portion);
            default -> this;
        };
    }

    private Period days(int portion, int lastOfStart, int middle, int lastOfMiddle, int firstOfEnd) {
        return switch (portion) {
            case CalendarWord.START -> new Period(from, from.plusDays(lastOfStart));
            case CalendarWord.MIDDLE -> new Period(from.plusDays(middle), from.plusDays(lastOfMiddle));
            default -> new Period(from.plusDays(firstOfEnd), to);
        };
    }

    private Period months(int portion) {
        return from.plusYears(2).isBefore(to) ? years(portion) : ofYear(portion);
    }

    /** Of a decade the first three years, the four in the middle, the last three. */
    private Period years(int portion) {
        return switch (portion) {
            case CalendarWord.START -> new Period(from, from.plusYears(3).minusDays(1));
            case CalendarWord.MIDDLE ->
                new Period(from.plusYears(3), from.plusYears(7).minusDays(1));
            default -> new Period(to.plusDays(1).minusYears(3), to);
        };
    }

    private Period ofYear(int portion) {
        return switch (portion) {
            case CalendarWord.START -> new Period(from, from.plusMonths(3).minusDays(1));
            case CalendarWord.MIDDLE ->
                new Period(from.plusMonths(4), from.plusMonths(8).minusDays(1));
            default -> new Period(from.plusMonths(9), to);
        };
    }
}
