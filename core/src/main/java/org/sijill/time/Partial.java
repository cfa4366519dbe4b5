package org.sijill.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the words give it.
 *
 * @param hijri whether it counts in the Islamic calendar
 * @param year 0 where unsaid
 * @param month 0 for a year alone
 * @param day 0 for a whole month or year
 * @param shift of the day or month («16 مايو الماضي»): -1 last, 0 this, 1 next, {@link #NONE}
 * @param yearShift of the year («مارس من العام الماضي»), or {@link #NONE}
 * @param end the token behind it
 */
record Partial(boolean hijri, int year, int month, int day, int shift, int yearShift, int end) {

    static final int NONE = Integer.MIN_VALUE;

    static Partial ofDay(boolean hijri, int year, int month, int day, int end) {
        return new Partial(hijri, year, month, day, NONE, NONE, end);
    }

    Partial withYear(int newYear, int newEnd) {
        return new Partial(hijri, newYear, month, day, shift, yearShift, newEnd);
    }

    Partial withShift(int newShift, int newEnd) {
        return new Partial(hijri, year, month, day, newShift, yearShift, newEnd);
    }

    Partial withYearShift(int newShift, int newEnd) {
        return new Partial(hijri, year, month, day, shift, newShift, newEnd);
    }

    Partial withEnd(int newEnd) {
        return new Partial(hijri, year, month, day, shift, yearShift, newEnd);
    }

    /** The other end of a stretch that says its month and year only once: «من 3 إلى 5 مايو». */
    Partial sameMonth(int otherDay) {
        return new Partial(hijri, year, month, otherDay, shift, yearShift, end);
    }

    boolean dated() {
        return year > 0 || yearShift != NONE || shift != NONE;
    }

    /** The year that is said, by itself or against the publication; 0 where there is none. */
    int saidYear(@Nullable LocalDate published) {
        if (year > 0 || yearShift == NONE || published == null) {
            return year;
        }
        return (hijri ? Hijri.year(published) : published.getYear()) + yearShift;
    }

    /** The first day in a year, or null where the calendar has no such day. */
    @Nullable
    LocalDate first(int inYear) {
        int inMonth = month == 0 ? 1 : month;
        int inDay = day == 0 ? 1 : day;
        if (hijri) {
            return inYear < Hijri.FIRST_YEAR || inYear > Hijri.LAST_YEAR ? null : Hijri.day(inYear, inMonth, inDay);
        }
        return inDay > YearMonth.of(inYear, inMonth).lengthOfMonth() ? null : LocalDate.of(inYear, inMonth, inDay);
    }

    /** The last day in a year; for a day the day itself. */
    @Nullable
    LocalDate last(int inYear) {
        LocalDate first = first(inYear);
        if (first == null || day > 0) {
            return first;
        }
        if (month == 0) {
            Partial nextYear = new Partial(hijri, inYear + 1, 1, 1, NONE, NONE, end);
            LocalDate next = nextYear.first(inYear + 1);
            return next == null ? null : next.minusDays(1);
        }
        return first.plusDays((hijri ? Hijri.lengthOfMonth(inYear, month) : first.lengthOfMonth()) - 1L);
    }
}
