package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/** Weeks, months and years, whole, in number and in part: «الأسبوع الماضي», «هذا العام», «عام 2001», «الأيام الثلاثة الماضية». */
final class Periods {

    private Periods() {}

    /** Reads from the unit, or from «هذا» before it. */
    static @Nullable Found read(Scan scan, int at) {
        if (scan.is(at, Kind.THIS)) {
            return present(scan, at + 1);
        }
        CalendarTerm unit = scan.term(at, Kind.UNIT);
        if (unit == null) {
            return null;
        }
        Found year = unit.word().unit(CalendarWord.YEAR) ? year(scan, at, unit) : null;
        return year != null || !unit.word().definite() ? year : shifted(scan, at, unit);
    }

    private static @Nullable Found present(Scan scan, int at) {
        CalendarTerm unit = scan.term(at, Kind.UNIT);
        if (unit == null || !unit.word().definite() || unit.word().count() > 1) {
            return null;
        }
        Found named = unit.word().unit(CalendarWord.YEAR) ? named(scan, at + 1) : null;
        return named != null ? named : whole(scan, unit.value(), 0, at + 1);
    }

    /** «العام الحالي 1436هـ», «هذا العام 2015»: the year in digits tells which calendar is meant. */
    private static @Nullable Found named(Scan scan, int at) {
        Partial year = ofYear(scan, scan.digits(at), at + 1);
        return year == null ? null : Anchoring.resolve(year, scan.published, null);
    }

    /** A year by its number, in the calendar that its era or its size tells; null where the number is no year. */
    private static @Nullable Partial ofYear(Scan scan, int number, int behind) {
        boolean hijri = hijriYear(scan, number, behind);
        return hijri || Years.plausible(false, number)
                ? new Partial(hijri, number, 0, 0, Partial.NONE, Partial.NONE, NumericDates.afterEra(scan, behind))
                : null;
    }

    private static Found whole(Scan scan, int unit, int offset, int end) {
        String rule = "time.period" + (offset < 0 ? "-last" : offset > 0 ? "-next" : "-this");
        if (scan.published == null) {
            return Found.open(end, Period.precision(unit), Basis.RELATIVE, rule);
        }
        Period period = Period.of(unit, scan.published, offset);
        return Found.days(end, period.from(), period.to(), Period.precision(unit), Basis.RELATIVE, rule);
    }

    /** «عام 2001», «سنة 1436هـ», «عامي 2012 و2013», «الأعوام من 2010 إلى 2013». */
    private static @Nullable Found year(Scan scan, int at, CalendarTerm unit) {
        int i = at + 1;
        Numeral words = Years.inWords(scan, i);
        int first = words == null ? scan.digits(i) : words.value();
        int behind = words == null ? i + 1 : words.end();
        Partial start = ofYear(scan, first, behind);
        if (start == null) {
            return null;
        }
        int j = scan.isWord(start.end(), "و") || scan.isDash(start.end())
                ? start.end() + 1
                : scan.after(start.end(), Kind.TO);
        int second = unit.word().count() > 1 && j > start.end() ? scan.digits(j) : -1;
        if (second > first && Years.plausible(start.hijri(), second)) {
            Partial end = start.withYear(second, NumericDates.afterEra(scan, j + 1));
            return Anchoring.stretch(start, end, scan.published);
        }
        return Anchoring.resolve(start, scan.published, null);
    }

    /** Without «هـ» only the years of living memory are taken for Hijri ones: «عام 1436», but «عام 1492». */
    private static boolean hijriYear(Scan scan, int year, int behind) {
        CalendarTerm era = scan.term(behind, Kind.ERA);
        return era == null ? year >= 1340 && year <= 1450 : era.value() == 1 && Years.plausible(true, year);
    }

    private static @Nullable Found shifted(Scan scan, int at, CalendarTerm unit) {
        int i = at + unit.length();
        int number = unit.word().count() == 3 ? 0 : unit.word().count();
        if (number == 0) {
            Numeral counted = Numeral.read(scan, i);
            number = counted == null ? 0 : counted.value();
            i = counted == null ? scan.after(i, Kind.FEW) : counted.end();
        }
        CalendarTerm shift = scan.term(i, Kind.SHIFT);
        CalendarTerm lately = shift == null && unit.word().count() > 1 ? scan.term(i, Kind.LATELY) : null;
        if (lately != null && !lately.joined()) {
            return several(scan, unit.value(), number, -1, i + lately.length());
        }
        if (shift == null || shift.joined() || titled(scan, at, unit, shift)) {
            return null;
        }
        int end = i + shift.length();
        Found named = number == 1 && unit.word().unit(CalendarWord.YEAR) ? named(scan, end) : null;
        if (named != null) {
            return named;
        }
        if (number == 1 && unit.word().unit(CalendarWord.WEEK)) {
            return weekOrDay(scan, whole(scan, CalendarWord.WEEK, shift.value(), end), shift.value());
        }
        return number == 1
                ? whole(scan, unit.value(), shift.value(), end)
                : several(scan, unit.value(), number, shift.value(), end);
    }

    /** «الأمين العام الحالي» is a person. */
    private static boolean titled(Scan scan, int at, CalendarTerm unit, CalendarTerm shift) {
        return unit.word().spelling().equals("عام") && shift.value() != -1 && scan.plays(at - 1, Role.TITLENOUN);
    }

    /** «الثلاثة أيام الماضية», «الـ 3 سنوات المقبلة»: reads from the number on. */
    static @Nullable Found counted(Scan scan, int at) {
        Numeral number = Numeral.read(scan, at);
        CalendarTerm unit = number == null || number.ordinal() ? null : scan.term(number.end(), Kind.UNIT);
        if (number == null || unit == null) {
            return null;
        }
        CalendarTerm shift = scan.term(number.end() + 1, Kind.SHIFT);
        CalendarTerm lately = scan.term(number.end() + 1, Kind.LATELY);
        CalendarTerm term = shift != null ? shift : lately;
        return term == null || term.joined()
                ? null
                : several(
                        scan,
                        unit.value(),
                        number.value(),
                        shift == null ? -1 : shift.value(),
                        number.end() + 1 + term.length());
    }

    /**
     * Several units up to the day of publication («الأسبوعين الماضيين») or from the next day on («الأيام الثلاثة المقبلة»); an unsaid
     * number («الأيام المقبلة») is left open.
     */
    static Found several(Scan scan, int unit, int number, int shift, int end) {
        LocalDate published = scan.published;
        if (published == null || number == 0 || number > 200 || Math.abs(shift) != 1) {
            boolean fewDays = number == 0 && unit == CalendarWord.DAY;
            Precision precision = fewDays ? Precision.WEEK : Period.precision(unit);
            String rule = "time.periods" + (shift < 0 ? "-last" : shift > 0 ? "-next" : "");
            return Found.open(end, precision, Basis.RELATIVE, rule);
        }
        boolean past = shift < 0;
        return Found.days(
                end,
                past ? Period.day(unit, published, -number) : published.plusDays(1),
                past ? published : Period.day(unit, published, number),
                Period.precision(unit),
                Basis.RELATIVE,
                past ? "time.periods-last" : "time.periods-next");
    }

    /** «2014» behind a share of it, or as the end of a stretch. */
    static @Nullable Found yearAlone(Scan scan, int at) {
        Partial year = plainYear(scan, at);
        return year == null ? null : Anchoring.resolve(year, null, null);
    }

    /** «الأسبوع المقبل يوم الثلاثاء»: the day in that week, else the week itself. */
    private static Found weekOrDay(Scan scan, Found week, int shift) {
        int i = scan.isUnit(week.end(), CalendarWord.DAY) ? week.end() + 1 : week.end();
        CalendarTerm weekday = scan.term(i, Kind.WEEKDAY);
        boolean plain = weekday != null && !weekday.joined() && weekday.preposition() == 0 && !scan.foreign(i);
        return weekday != null && plain ? Weekdays.ofWeek(scan, weekday, shift, i + weekday.length()) : week;
    }

    /** A number that can be a year of living memory, with nothing behind it that it could count. */
    static @Nullable Partial plainYear(Scan scan, int at) {
        int year = scan.digits(at);
        if (year < 1900 || year > 2100 || scan.folded(at).length() != 4) {
            return null;
        }
        int end = NumericDates.afterEra(scan, at + 1);
        String next = scan.folded(end);
        boolean free = end > at + 1
                || next.isEmpty()
                || scan.isSign(end, "،.,؛:()[]»\"”-–'")
                || scan.is(end, Kind.TO)
                || free(scan, end);
        return free ? new Partial(false, year, 0, 0, Partial.NONE, Partial.NONE, end) : null;
    }

    /** «في 2014»: a year without its noun, where nothing is counted by it. */
    static @Nullable Found bareYear(Scan scan, int at) {
        return scan.plays(at - 1, Role.ANCHOR) && !scan.isDash(at + 1) ? yearAlone(scan, at) : null;
    }

    /** Whether a word stands there that the number before it does not count. */
    static boolean free(Scan scan, int at) {
        String word = scan.folded(at);
        boolean led = word.length() > 3 && (word.startsWith("و") || word.startsWith("بال") || word.startsWith("لل"));
        return led || scan.isWord(at, "و") || scan.plays(at, Role.FREE);
    }
}
