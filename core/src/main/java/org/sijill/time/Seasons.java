package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Seasons and decades, which only their year or century makes a date: «صيف 2014», «الربيع المقبل», «خريف العام الماضي»,
 * «تسعينيات القرن الماضي», «الثمانينيات». Spring begins in March; winter is named by the year it begins in.
 */
final class Seasons {

    private Seasons() {}

    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm season = scan.term(at, Kind.SEASON);
        if (season == null) {
            return null;
        }
        int end = at + season.length();
        CalendarTerm shift = season.word().definite() ? scan.term(end, Kind.SHIFT) : null;
        if (shift != null && Math.abs(shift.value()) <= 1) {
            return shifted(scan.published, season.value(), shift.value(), end + shift.length());
        }
        boolean present = scan.is(at - 1, Kind.THIS) && season.word().definite();
        if (present) {
            return shifted(scan.published, season.value(), 0, end);
        }
        int of = scan.isWord(end, "من") ? end + 1 : end;
        Partial year = Years.behind(scan, Partial.ofDay(false, 0, 1, 0, of));
        int said = year.saidYear(scan.published);
        if (said > 0 && said < 1500) {
            return null; // «صيف 1436هـ»: the seasons go through the Islamic years
        }
        if (said > 0) {
            return found(first(season.value(), said), year.end(), "time.season");
        }
        return year.yearShift() == Partial.NONE ? null : open(year.end(), "time.season");
    }

    private static Found shifted(@Nullable LocalDate published, int season, int shift, int end) {
        String rule = shift < 0 ? "time.season-last" : shift > 0 ? "time.season-next" : "time.season-this";
        if (published == null) {
            return open(end, rule);
        }
        LocalDate first = first(season, published.getYear() + 1);
        while (first.isAfter(published)) {
            first = first.minusYears(1);
        }
        boolean over = first.plusMonths(3).minusDays(1).isBefore(published);
        if (shift < 0) {
            return found(over ? first : first.minusYears(1), end, rule);
        }
        return found(over || shift > 0 ? first.plusYears(1) : first, end, rule);
    }

    private static LocalDate first(int season, int year) {
        return LocalDate.of(year, 3 * season, 1);
    }

    private static Found found(LocalDate first, int end, String rule) {
        return Found.days(end, first, first.plusMonths(3).minusDays(1), Precision.MONTH, Basis.STATED, rule);
    }

    private static Found open(int end, String rule) {
        return Found.open(end, Precision.MONTH, Basis.STATED, rule);
    }

    /** Bare decades are those of the last century; «في السبعينيات من عمره» is an age. */
    static @Nullable Found decade(Scan scan, int at) {
        CalendarTerm decade = scan.term(at, Kind.DECADE);
        if (decade == null) {
            return null;
        }
        int end = at + decade.length();
        int i = scan.isWord(end, "من") || scan.isWord(end, "في") ? end + 1 : end;
        if (scan.isWord(i, "القرن")) {
            return ofCentury(scan, decade.value(), i + 1);
        }
        // the twenties may be those of this century or of the last
        boolean bare = decade.word().definite()
                && decade.value() > 20
                && i == end
                && !scan.folded(end).startsWith("الهجري");
        return bare ? years(scan.published, 1900 + decade.value(), end) : null;
    }

    private static @Nullable Found ofCentury(Scan scan, int decade, int at) {
        CalendarTerm shift = scan.term(at, Kind.SHIFT);
        LocalDate published = scan.published;
        if (shift != null) {
            int century = published == null ? 0 : published.getYear() / 100 + shift.value();
            return years(published, century * 100 + decade, at + shift.length());
        }
        Numeral number = Numeral.read(scan, at);
        return number == null ? null : years(published, (number.value() - 1) * 100 + decade, number.end());
    }

    private static Found years(@Nullable LocalDate published, int first, int end) {
        return published == null || first < 1000
                ? Found.open(end, Precision.YEAR, Basis.STATED, "time.decade")
                : Found.days(
                        end,
                        LocalDate.of(first, 1, 1),
                        LocalDate.of(first + 9, 12, 31),
                        Precision.YEAR,
                        Basis.STATED,
                        "time.decade");
    }
}
