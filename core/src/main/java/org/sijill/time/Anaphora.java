package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Dates that point back to the one told before: «في اليوم نفسه», «صباح اليوم التالي», «الثاني من الشهر نفسه», «اليوم نفسه من الأسبوع
 * الماضي», «بعد ذلك بيومين». Where none was told, or one that could not be resolved, they are left open as well.
 */
final class Anaphora {

    private Anaphora() {}

    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm term = scan.term(at, Kind.ANAPHOR);
        if (term == null) {
            return null;
        }
        int unit = term.word().count();
        int end = at + term.length();
        if (isOther(scan, at, term)) {
            return null;
        }
        if (term.value() != 0 && scan.term(end) == null && ofSomethingElse(scan, end)) {
            return open(unit, term.value(), end);
        }
        Partial year = unit == CalendarWord.YEAR ? Periods.plainYear(scan, end) : null;
        if (year != null) {
            return Anchoring.resolve(year, null, null); // «العام السابق 2014»
        }
        Found other = term.value() == 0 ? inOtherPeriod(scan, unit, end) : null;
        return other != null ? other : moved(scan, unit, term.value(), end);
    }

    /** «أعلن ذلك اليوم» tells of today, «قيل ذلك العام الماضي» of last year, «المدعي العام السابق» of a man. */
    private static boolean isOther(Scan scan, int at, CalendarTerm term) {
        boolean pronoun = term.word().spelling().startsWith("ذلك");
        boolean led = scan.plays(at - 1, Role.ANCHOR) || scan.isWord(at - 1, "من") || scan.is(at - 1, Kind.PART);
        return (pronoun && !led)
                || scan.is(at + term.length(), Kind.SHIFT)
                || scan.is(at + term.length(), Kind.WEEKDAY)
                || scan.plays(at - 1, Role.TITLENOUN);
    }

    /** «اليوم التالي للقمة», «اليوم السابق على الهجوم»: of what is named behind it. */
    private static boolean ofSomethingElse(Scan scan, int end) {
        String next = scan.folded(end);
        return next.startsWith("لل") || scan.isWord(end, "علي") || (next.startsWith("ل") && next.length() > 4);
    }

    private static Found moved(Scan scan, int unit, int steps, int end) {
        Found told = unit == CalendarWord.DAY ? scan.toldDay() : scan.told();
        if (told == null || told.from() == null || told.to() == null) {
            return open(unit, steps, end);
        }
        if (unit == CalendarWord.MONTH && told.hijri()) {
            return month(told.from(), steps, 0, end);
        }
        Period period = Period.of(unit, told.from(), steps);
        if (Period.of(unit, told.to(), steps).from().isAfter(period.from())) {
            return open(unit, steps, end);
        }
        Found found =
                Found.days(end, period.from(), period.to(), Period.precision(unit), Basis.RELATIVE, rule(unit, steps));
        LocalDate next = told.nextFrom();
        if (next == null) {
            return found;
        }
        Period coming = Period.of(unit, next, steps);
        return found.next(coming.from(), coming.to());
    }

    /** A day of the Islamic month told before, or the whole of it. */
    private static Found month(LocalDate told, int steps, int day, int end) {
        int months = Hijri.year(told) * 12 + Hijri.month(told) - 1 + steps;
        Partial date = Partial.ofDay(true, months / 12, months % 12 + 1, day, end);
        Found found = Anchoring.resolve(date, null, null);
        return found == null ? open(CalendarWord.MONTH, steps, end) : found;
    }

    /** «اليوم نفسه من الأسبوع الماضي», «الشهر نفسه من العام الماضي»: the same place in another period. */
    private static @Nullable Found inOtherPeriod(Scan scan, int unit, int at) {
        int i = scan.isWord(at, "من") || scan.isWord(at, "في") ? at + 1 : at;
        CalendarTerm whole = i > at ? scan.term(i, Kind.UNIT) : null;
        CalendarTerm shift = whole == null || !whole.word().definite() ? null : scan.term(i + 1, Kind.SHIFT);
        if (whole == null || shift == null || whole.value() <= unit) {
            return null;
        }
        int end = i + 1 + shift.length();
        Found told = unit == CalendarWord.DAY ? scan.toldDay() : scan.told();
        LocalDate day = told == null ? null : told.from();
        if (day == null || scan.published == null) {
            return open(unit, shift.value(), end);
        }
        Period period = Period.of(unit, samePlace(whole.value(), day, scan.published, shift.value()), 0);
        return Found.days(
                end, period.from(), period.to(), Period.precision(unit), Basis.RELATIVE, rule(unit, shift.value()));
    }

    private static LocalDate samePlace(int whole, LocalDate day, LocalDate published, int shift) {
        return switch (whole) {
            case CalendarWord.WEEK -> Weekdays.inWeek(published, shift, DayOfWeek.from(day));
            case CalendarWord.MONTH -> {
                LocalDate month = published.plusMonths(shift);
                yield month.withDayOfMonth(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
            }
            default -> day.plusYears((long) published.getYear() + shift - day.getYear());
        };
    }

    /** «الثاني من الشهر نفسه», «30 من ذلك الشهر»: reads from the number on. */
    static @Nullable Found dayOfMonth(Scan scan, int at) {
        Numeral day = Numeral.read(scan, at);
        if (day == null || !day.dayOfMonth() || !scan.isWord(day.end(), "من")) {
            return null;
        }
        CalendarTerm month = scan.term(day.end() + 1, Kind.ANAPHOR);
        if (month == null
                || month.word().count() != CalendarWord.MONTH
                || !(day.digits() || day.ordinal() || day.value() >= 20)) {
            return null;
        }
        int end = day.end() + 1 + month.length();
        Found told = scan.told();
        LocalDate from = told == null ? null : told.from();
        if (told == null || from == null) {
            return open(CalendarWord.DAY, 0, end);
        }
        if (told.hijri()) {
            return month(from, month.value(), day.value(), end);
        }
        LocalDate first = from.withDayOfMonth(1).plusMonths(month.value());
        return day.value() > first.lengthOfMonth()
                ? open(CalendarWord.DAY, 0, end)
                : Found.relative(end, first.withDayOfMonth(day.value()), rule(CalendarWord.MONTH, month.value()));
    }

    /** «بعد ذلك بيومين», «قبلها بأسبوع»: so long after or before the day told. */
    static @Nullable Found then(Scan scan, int at) {
        CalendarTerm term = scan.term(at, Kind.THEN);
        Counts.Quantity length = term == null ? null : Counts.behindPreposition(scan, at + term.length(), 'ب');
        if (term == null || length == null) {
            return null;
        }
        int unit = length.unit();
        Found told = scan.toldDay();
        if (told == null || told.from() == null || !length.sure() || length.number() == 0) {
            return open(unit, term.value(), length.end());
        }
        int steps = term.value() * length.number();
        Period period = Period.away(unit, told.from(), steps);
        return Found.days(
                length.end(),
                period.from(),
                period.to(),
                Period.precision(unit),
                Basis.RELATIVE,
                rule(unit, term.value()));
    }

    private static Found open(int unit, int steps, int end) {
        return Found.open(end, Period.precision(unit), Basis.RELATIVE, rule(unit, steps));
    }

    private static String rule(int unit, int steps) {
        Precision precision = Period.precision(unit);
        String that = switch (precision) {
            case DAY -> "time.that-day";
            case WEEK -> "time.that-week";
            case MONTH -> "time.that-month";
            default -> "time.that-year";
        };
        return that + (steps < 0 ? "-before" : steps > 0 ? "-after" : "");
    }
}
