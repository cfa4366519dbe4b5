package org.sijill.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;

/** Dates that name their day or month, in digits or words, in one calendar or in both («26 شوال 1436 هـ الموافق 11 أغسطس 2015 م»). */
final class AbsoluteDates {

    private AbsoluteDates() {}

    /** A date in one calendar, or null. */
    static @Nullable Partial single(Scan scan, int at) {
        Partial numeric = NumericDates.read(scan, at);
        return numeric != null ? numeric : NamedMonths.read(scan, at);
    }

    /** A date in one calendar or both; of two the Gregorian one, as no sighting of the moon can move it. */
    static @Nullable Partial read(Scan scan, int at) {
        Partial date = single(scan, at);
        if (date == null || date.day() == 0) {
            return date;
        }
        int equals = equals(scan, date.end());
        boolean open = scan.isSign(equals, "([");
        Partial other = equals > date.end() || open || scan.isSign(date.end(), "/") || scan.isDash(date.end())
                ? single(scan, open || equals == date.end() ? equals + 1 : equals)
                : null;
        if (other == null || other.day() == 0 || other.hijri() == date.hijri()) {
            return date;
        }
        int end = open && scan.isSign(other.end(), ")]") ? other.end() + 1 : other.end();
        return (date.hijri() ? merge(date, other) : merge(other, date)).withEnd(end);
    }

    /** The position behind «) الموافق يوم الأحد», or {@code at} where there is no «الموافق». */
    static int equals(Scan scan, int at) {
        int i = scan.isSign(at, ")]،,") ? at + 1 : at;
        int end = scan.after(i, Kind.EQUALS);
        if (end == i) {
            return at;
        }
        end += scan.isWord(end, "ل") ? 1 : 0;
        end += scan.isSign(end, ":") ? 1 : 0;
        end += scan.isUnit(end, CalendarWord.DAY) ? 1 : 0;
        return scan.after(end, Kind.WEEKDAY);
    }

    private static Partial merge(Partial hijri, Partial gregorian) {
        LocalDate anchor = gregorian.year() == 0 && hijri.year() > 0 ? hijri.first(hijri.year()) : null;
        if (anchor == null) {
            return gregorian;
        }
        int best = anchor.getYear();
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            best = distance(gregorian, year, anchor) < distance(gregorian, best, anchor) ? year : best;
        }
        return gregorian.withYear(best, gregorian.end());
    }

    private static long distance(Partial date, int year, LocalDate anchor) {
        LocalDate day = date.first(year);
        return day == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, anchor));
    }
}
