package org.sijill.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The Islamic calendar by the tables of Umm al-Qura, as {@link HijrahChronology} holds them (1300 to 1600 AH). A country that
 * goes by sighting of the moon may be a day off; where a page gives both dates, the Gregorian one counts.
 */
final class Hijri {

    static final int FIRST_YEAR = 1300;
    static final int LAST_YEAR = 1500;

    private Hijri() {}

    /** The Gregorian day, or null where there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.ofEpochDay(HijrahDate.of(year, month, day).toEpochDay());
        } catch (DateTimeException e) {
            // 30 days are written where the tables have 29: the sighting was a day later
            return day == 30 ? day(year, month, 29) : null;
        }
    }

    static int lengthOfMonth(int year, int month) {
        return HijrahDate.of(year, month, 1).lengthOfMonth();
    }

    static int year(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    static int month(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
    }
}
