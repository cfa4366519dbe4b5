package org.sijill.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
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
        Found whole = whole(scan, i);
        if (whole != null) {
            return whole.precision() == Precision.DAY ? null : cut(scan, whole, part);
        }
        if (scan.plays(at - 1, Role.BREAK)) {
            return null;
        }
        CalendarTerm unit = scan.term(i, Kind.UNIT);
        if (unit == null) {
            return Counts.last(scan, i, portion);
        }
        int length = unit.value();
        Found present = present(scan, i, period -> portion(scan, period, length, part));
        return present != null ? present.as(precision(length), rule(part)) : Counts.last(scan, i, portion);
    }

    /** The month, week, year or decade at a token, or null. */
    static @Nullable Found whole(Scan scan, int i) {
        Partial month = monthAt(scan, i);
        if (month != null) {
            return Anchoring.resolve(month, scan.published, null);
        }
        CalendarTerm term = scan.term(i);
        if (term != null && term.is(Kind.ANAPHOR)) {
            return Anaphora.read(scan, i);
        }
        if (term != null && term.is(Kind.DECADE)) {
            return Seasons.decade(scan, i);
        }
        Found period = Periods.read(scan, i);
        return period != null ? period : Periods.yearAlone(scan, i);
    }

    private static @Nullable Partial monthAt(Scan scan, int i) {
        Partial month = NamedMonths.partOf(scan, i);
        return month == null || month.day() > 0 ? null : month;
    }

    /** Words before a part of a period that lies ahead: «قبل نهاية العام». */
    private static final Set<String> LIMITS = Set.of("قبل", "حتى", "بحلول", "لغاية");

    /**
     * A part of the week, month or year without more («نهاية الشهر»): the last that has begun, and under a verb of the future
     * the next that is not over, behind «قبل» and its like too. «عطلة نهاية الأسبوع» is no date.
     */
    static @Nullable Found present(Scan scan, int i, UnaryOperator<Period> part) {
        CalendarTerm unit = scan.term(i, Kind.UNIT);
        if (unit == null
                || !unit.word().definite()
                || unit.word().count() > 1
                || unit.word().unit(CalendarWord.DAY)
                || unit.preposition() != 0) {
            return null;
        }
        int end = i + unit.length();
        Precision precision = Period.precision(unit.value());
        if (scan.published == null) {
            return Found.open(end, precision, Basis.RELATIVE, "time.period");
        }
        LocalDate published = scan.published;
        Period present = part.apply(Period.of(unit.value(), published, 0));
        Period past = present.from().isAfter(published) ? part.apply(Period.of(unit.value(), published, -1)) : present;
        Period coming = present.to().isBefore(published) ? part.apply(Period.of(unit.value(), published, 1)) : present;
        Period likely = i > 1 && LIMITS.contains(scan.folded(i - 2)) ? coming : past;
        Found found = Found.days(end, likely.from(), likely.to(), precision, Basis.RELATIVE, "time.period");
        return likely.equals(coming) ? found : found.next(coming.from(), coming.to());
    }

    /** The rest of a period is what lies ahead of the day of publication, that day included. */
    private static Period portion(Scan scan, Period period, int unit, int part) {
        LocalDate published = scan.published;
        if (part != CalendarWord.REST) {
            return period.portion(unit, part);
        }
        boolean under = published != null
                && period.from().isBefore(published)
                && !period.to().isBefore(published);
        return published != null && under ? new Period(published, period.to()) : period;
    }

    private static Found cut(Scan scan, Found whole, int part) {
        int unit = switch (whole.precision()) {
            case WEEK -> CalendarWord.WEEK;
            case MONTH -> CalendarWord.MONTH;
            default -> CalendarWord.YEAR;
        };
        Found cut = whole.map(period -> portion(scan, period, unit, part));
        boolean decade = whole.from() != null
                && whole.to() != null
                && whole.from().plusYears(2).isBefore(whole.to());
        return cut.as(decade ? Precision.YEAR : precision(unit), rule(part));
    }

    private static Precision precision(int unit) {
        return unit == CalendarWord.YEAR ? Precision.MONTH : Precision.WEEK;
    }

    private static String rule(int part) {
        return switch (part) {
            case CalendarWord.START -> "time.start-of";
            case CalendarWord.MIDDLE -> "time.middle-of";
            case CalendarWord.END -> "time.end-of";
            default -> "time.rest-of";
        };
    }
}
