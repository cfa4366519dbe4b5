package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/** The beginning, middle or end of a period: «مطلع الأسبوع المقبل», «منتصف الشهر», «أواخر مايو», «نهاية عام 2010». */
final class Portions {

    private Portions() {}

    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm portion = scan.term(at, Kind.PORTION);
        if (portion == null) {
            return null;
        }
        int i = at + portion.length();
        int part = portion.value();
        Partial month = monthAt(scan, i);
        if (month != null) {
            Found found = Anchoring.resolve(month, scan.published, null);
            return found == null ? null : cut(found, CalendarWord.MONTH, part);
        }
        Found period = Periods.read(scan, i);
        if (period != null) {
            int unit = period.precision() == Precision.WEEK
                    ? CalendarWord.WEEK
                    : period.precision() == Precision.MONTH ? CalendarWord.MONTH : CalendarWord.YEAR;
            return period.precision() == Precision.DAY ? null : cut(period, unit, part);
        }
        Found year = Periods.bareYear(scan, i);
        return year != null ? cut(year, CalendarWord.YEAR, part) : present(scan, at, i, part);
    }

    private static @Nullable Partial monthAt(Scan scan, int i) {
        Partial month = NamedMonths.read(scan, i);
        return month == null || month.day() > 0 ? null : month;
    }

    /** «نهاية الشهر» without more is of the present one; «عطلة نهاية الأسبوع» is no date. */
    private static @Nullable Found present(Scan scan, int at, int i, int part) {
        CalendarTerm unit = scan.term(i, Kind.UNIT);
        if (unit == null
                || !unit.word().definite()
                || unit.word().count() > 1
                || unit.word().unit(CalendarWord.DAY)) {
            return null;
        }
        if (unit.preposition() != 0 || scan.plays(at - 1, Role.BREAK)) {
            return null;
        }
        int end = i + unit.length();
        if (scan.published == null) {
            return Found.open(end, precision(unit.value()), Basis.RELATIVE, rule(part));
        }
        Found found = cut(days(scan.published, unit.value(), 0, end), unit.value(), part);
        boolean over = found.to() != null && found.to().isBefore(scan.published);
        Found next = over ? cut(days(scan.published, unit.value(), 1, end), unit.value(), part) : found;
        return over ? found.next(next.from(), next.to()) : found;
    }

    private static Found days(LocalDate published, int unit, int offset, int end) {
        Period period = Period.of(unit, published, offset);
        return Found.days(end, period.from(), period.to(), Period.precision(unit), Basis.RELATIVE, "time.period");
    }

    private static Found cut(Found whole, int unit, int part) {
        Found cut = whole.as(precision(unit), rule(part));
        if (whole.from() == null || whole.to() == null) {
            return cut;
        }
        Period period = new Period(whole.from(), whole.to()).portion(unit, part);
        Found found = Found.days(whole.end(), period.from(), period.to(), cut.precision(), whole.basis(), cut.rule());
        if (whole.nextFrom() == null || whole.nextTo() == null) {
            return found;
        }
        Period next = new Period(whole.nextFrom(), whole.nextTo()).portion(unit, part);
        return found.next(next.from(), next.to());
    }

    private static Precision precision(int unit) {
        return unit == CalendarWord.YEAR ? Precision.MONTH : Precision.WEEK;
    }

    private static String rule(int part) {
        return part == CalendarWord.START
                ? "time.start-of"
                : part == CalendarWord.MIDDLE ? "time.middle-of" : "time.end-of";
    }
}
