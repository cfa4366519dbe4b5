package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;

/** What follows a month and tells its year: «2012», «عام 2012», «1436هـ», «الماضي», «من العام الماضي», «هذا العام». */
final class Years {

    private Years() {}

    static boolean plausible(boolean hijri, int year) {
        return hijri ? year >= Hijri.FIRST_YEAR && year <= Hijri.LAST_YEAR : year >= 1000 && year <= 2200;
    }

    /** The date with the year or the shift that stands at its end, if any. */
    static Partial behind(Scan scan, Partial date) {
        if (date.year() > 0 || date.yearShift() != Partial.NONE) {
            return date;
        }
        Partial dated = shift(scan, date);
        Partial stated = stated(scan, dated, dated.end());
        if (stated.year() == 0 && (scan.isSign(dated.end(), "،,") || scan.isSign(dated.end(), "/-ـ"))) {
            Partial beyond = stated(scan, dated, dated.end() + 1);
            stated = beyond.year() > 0 ? beyond : stated;
        }
        return stated.year() == 0 ? shiftedYear(scan, stated) : stated;
    }

    private static Partial shift(Scan scan, Partial date) {
        CalendarTerm shift = date.shift() == Partial.NONE ? scan.term(date.end(), Kind.SHIFT) : null;
        if (shift == null || shift.joined() || Math.abs(shift.value()) > 1) {
            return date;
        }
        return date.withShift(shift.value(), date.end() + shift.length());
    }

    private static Partial stated(Scan scan, Partial date, int at) {
        int i = scan.isWord(at, "من") ? at + 1 : at;
        boolean named = scan.isUnit(i, CalendarWord.YEAR);
        i += named ? 1 : 0;
        int year = scan.digits(i);
        if (year < 0) {
            Numeral words = named ? inWords(scan, i) : null; // «في مايو ألف جندي» names no year
            return words == null || !plausible(date.hijri(), words.value())
                    ? date
                    : date.withYear(words.value(), NumericDates.afterEra(scan, words.end()));
        }
        if (!plausible(date.hijri(), year) || scan.folded(i).length() != 4 || (!named && i > at)) {
            return date;
        }
        return date.withYear(year, NumericDates.afterEra(scan, i + 1));
    }

    /** «ألفين وثمانية عشر», «ألف وتسعمائة وسبعة وستين»: a year in words, of the second thousand on; or null. */
    static @Nullable Numeral inWords(Scan scan, int at) {
        CalendarTerm thousands = scan.term(at, Kind.HUNDREDS);
        if (thousands == null || thousands.joined() || thousands.value() < 1000) {
            return null;
        }
        int value = thousands.value();
        int end = at + thousands.length();
        CalendarTerm hundreds = scan.term(end, Kind.HUNDREDS);
        if (hundreds != null && hundreds.joined() && hundreds.value() < 1000) {
            value += hundreds.value();
            end += hundreds.length();
        }
        CalendarTerm rest = scan.term(end);
        Numeral ones = rest == null || !rest.joined() ? null : Numeral.read(scan, end);
        boolean fits = ones != null && !ones.ordinal() && ones.value() < 100;
        return new Numeral(
                ones != null && fits ? value + ones.value() : value,
                ones != null && fits ? ones.end() : end,
                false,
                false,
                thousands.preposition());
    }

    /** «من العام الماضي», «العام المقبل», «من هذا العام». */
    private static Partial shiftedYear(Scan scan, Partial date) {
        int i = scan.isWord(date.end(), "من") ? date.end() + 1 : date.end();
        if (scan.is(i, Kind.THIS) && scan.isUnit(i + 1, CalendarWord.YEAR)) {
            return date.withYearShift(0, i + 2);
        }
        CalendarTerm shift = scan.isUnit(i, CalendarWord.YEAR) ? scan.term(i + 1, Kind.SHIFT) : null;
        return shift == null ? date : date.withYearShift(shift.value(), i + 1 + shift.length());
    }
}
