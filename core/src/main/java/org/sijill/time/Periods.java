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
        return whole(scan, unit.value(), 0, at + 1);
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
        int first = scan.digits(i);
        boolean hijri = hijriYear(scan, first, i + 1);
        if (!hijri && !Years.plausible(false, first)) {
            return null;
        }
        Partial start = new Partial(hijri, first, 0, 0, Partial.NONE, Partial.NONE, NumericDates.afterEra(scan, i + 1));
        int j = scan.isWord(start.end(), "و") || scan.isDash(start.end())
                ? start.end() + 1
                : scan.after(start.end(), Kind.TO);
        int second = unit.word().count() > 1 && j > start.end() ? scan.digits(j) : -1;
        if (second > first && Years.plausible(hijri, second)) {
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
        if (shift == null || shift.joined() || titled(scan, at, unit, shift)) {
            return null;
        }
        int end = i + shift.length();
        if (number == 1 && unit.word().unit(CalendarWord.YEAR)) {
            int year = scan.digits(end);
            end = Years.plausible(false, year) || Years.plausible(true, year)
                    ? NumericDates.afterEra(scan, end + 1)
                    : end;
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
        CalendarTerm shift = number == null || unit == null ? null : scan.term(number.end() + 1, Kind.SHIFT);
        if (number == null || unit == null || shift == null) {
            return null;
        }
        return several(scan, unit.value(), number.value(), shift.value(), number.end() + 1 + shift.length());
    }

    /** Several units up to or from the publication; an unsaid number of days counts as a week, of anything longer as nothing. */
    private static Found several(Scan scan, int unit, int number, int shift, int end) {
        LocalDate published = scan.published;
        boolean fewDays = number == 0 && unit == CalendarWord.DAY;
        Precision precision = fewDays ? Precision.WEEK : Period.precision(unit);
        if (published == null || (number == 0 && !fewDays) || number > 200 || Math.abs(shift) != 1) {
            return Found.open(end, precision, Basis.RELATIVE, "time.periods");
        }
        int count = fewDays ? 7 : number;
        LocalDate from = Period.of(unit, published, shift < 0 ? -count : 1).from();
        LocalDate to = Period.of(unit, published, shift < 0 ? -1 : count).to();
        return Found.days(
                end, from, to, precision, Basis.RELATIVE, shift < 0 ? "time.periods-last" : "time.periods-next");
    }

    /** «في 2014»: a year without its noun, where nothing is counted by it. */
    static @Nullable Found bareYear(Scan scan, int at) {
        int year = scan.digits(at);
        if (year < 1900
                || year > 2100
                || !scan.plays(at - 1, Role.ANCHOR)
                || scan.folded(at).length() != 4) {
            return null;
        }
        int end = NumericDates.afterEra(scan, at + 1);
        String next = scan.folded(end);
        boolean free = end > at + 1 || next.isEmpty() || scan.isSign(end, "،.,؛:()[]»\"") || freeWords(next);
        return free
                ? Anchoring.resolve(new Partial(false, year, 0, 0, Partial.NONE, Partial.NONE, end), null, null)
                : null;
    }

    /** Words that no noun counted by the number before them looks like. */
    private static boolean freeWords(String next) {
        return switch (next) {
            case "في",
                    "من",
                    "الي",
                    "علي",
                    "حتي",
                    "عن",
                    "بعد",
                    "قبل",
                    "ان",
                    "التي",
                    "الذي",
                    "كما",
                    "مع",
                    "لكن",
                    "عندما",
                    "حين",
                    "بين",
                    "بسبب",
                    "خلال",
                    "كان",
                    "كانت" -> true;
            default -> next.length() > 3 && (next.startsWith("و") || next.startsWith("بال") || next.startsWith("لل"));
        };
    }
}
