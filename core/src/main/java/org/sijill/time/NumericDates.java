package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;

/** Dates in digits alone: «2024/10/11», «11-10-2024», «11.10.2024», «14 / 10 / 1436هـ». The Arab press puts the day before the month. */
final class NumericDates {

    private NumericDates() {}

    static @Nullable Partial read(Scan scan, int at) {
        String token = scan.folded(at);
        if (token.indexOf('.') > 0) {
            return dotted(scan, at, token);
        }
        int first = scan.digits(at);
        if (first < 0 || !separated(scan, at + 1)) {
            return null;
        }
        int second = scan.digits(at + 2);
        if (second < 1 || !separated(scan, at + 3) || scan.isDash(at + 1) != scan.isDash(at + 3)) {
            return null;
        }
        return date(scan, first, second, scan.digits(at + 4), at + 5);
    }

    private static boolean separated(Scan scan, int i) {
        return scan.isDash(i) || scan.isSign(i, "/\\.");
    }

    private static @Nullable Partial dotted(Scan scan, int at, String token) {
        int one = token.indexOf('.');
        int two = token.indexOf('.', one + 1);
        if (two < 0 || token.indexOf('.', two + 1) > 0 || token.length() > 10) {
            return null;
        }
        return date(
                scan,
                Scan.number(token, 0, one),
                Scan.number(token, one + 1, two),
                Scan.number(token, two + 1, token.length()),
                at + 1);
    }

    private static @Nullable Partial date(Scan scan, int first, int second, int third, int end) {
        boolean yearFirst = first > 999;
        int year = yearFirst ? first : third;
        int day = yearFirst ? third : first;
        int month = second;
        if (month > 12 && day >= 1 && day <= 12) {
            month = day;
            day = second;
        }
        boolean hijri = year >= Hijri.FIRST_YEAR && year <= Hijri.LAST_YEAR;
        boolean gregorian = year >= 1800 && year <= 2100;
        if (day < 1 || day > 31 || month < 1 || month > 12 || !(hijri || gregorian)) {
            return null;
        }
        return Partial.ofDay(hijri, year, month, day, afterEra(scan, end));
    }

    /** The position behind «هـ» or «م», and a full stop of their abbreviation, if they stand there. */
    static int afterEra(Scan scan, int i) {
        CalendarTerm era = scan.term(i, Kind.ERA);
        return era == null ? i : i + era.length();
    }
}
