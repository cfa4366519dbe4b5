package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Numbers of days, weeks, months and years: back from the publication («قبل ثلاثة أيام», «منذ أسبوعين»), ahead («بعد شهر»,
 * «خلال أسبوع»), or only how long («تستغرق يومين»). Weeks are counted by sevens to a day; months and years as those of the
 * calendar: two months ago is the month before last.
 */
final class Counts {

    /** Beyond this many units the words tell of history, not of a date. */
    private static final int MOST = 200;

    private Counts() {}

    /**
     * A number of units.
     *
     * @param number 0 where unsaid («أيام»)
     * @param sure false where the number is only a bound («أكثر من شهرين»)
     */
    record Quantity(int unit, int number, boolean sure, int end) {}

    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm term = scan.term(at);
        if (term == null) {
            return null;
        }
        return switch (term.word().kind()) {
            case AGO -> ago(scan, at + term.length(), term.word().spelling().equals("منذ"));
            case AFTER -> repeated(scan, at) ? null : ahead(scan, at + term.length(), false);
            case WITHIN -> ahead(scan, at + term.length(), true);
            case LASTING -> lasting(scan, at);
            default -> null;
        };
    }

    /** An unnamed number («قبل أيام», «منذ أسابيع») is left open. */
    private static @Nullable Found ago(Scan scan, int at, boolean since) {
        Quantity quantity = quantity(scan, at);
        if (quantity == null) {
            return since ? Since.read(scan, at) : null;
        }
        String rule = since ? "time.since-ago" : "time.ago";
        LocalDate published = scan.published;
        if (published == null || elsewhere(scan, quantity.end()) || !quantity.sure() || quantity.number() == 0) {
            return Found.open(quantity.end(), precision(quantity), Basis.RELATIVE, rule);
        }
        Period period = Period.away(quantity.unit(), published, -quantity.number());
        return Found.days(quantity.end(), period.from(), period.to(), precision(quantity), Basis.RELATIVE, rule);
    }

    /** «يوما بعد يوم», «سنة بعد سنة». */
    private static boolean repeated(Scan scan, int at) {
        CalendarTerm before = scan.term(at - 1, Kind.UNIT);
        return before != null && !before.word().definite() && scan.isUnit(at + 1, before.value());
    }

    /** In a story of the past «بعد ثلاثة أيام» counts from another event, so that only a verb of the future resolves it. */
    private static @Nullable Found ahead(Scan scan, int at, boolean within) {
        Quantity quantity = quantity(scan, at);
        if (quantity == null) {
            return null;
        }
        Found found =
                Found.open(quantity.end(), precision(quantity), Basis.RELATIVE, within ? "time.within" : "time.after");
        if (scan.published == null || elsewhere(scan, quantity.end()) || !quantity.sure() || quantity.number() == 0) {
            return found;
        }
        if (within) {
            return found.next(scan.published, Period.day(quantity.unit(), scan.published, quantity.number()));
        }
        Period period = Period.away(quantity.unit(), scan.published, quantity.number());
        return found.next(period.from(), period.to());
    }

    /** «قبل يومين من القمة», «بعد عشرة أيام على الهجوم»: counted from something else than the publication. */
    private static boolean elsewhere(Scan scan, int end) {
        return scan.isWord(end, "علي") || (scan.isWord(end, "من") && !scan.isWord(end + 1, "الان"));
    }

    /** «آخر ثلاثة أيام», «آخر أسبوعين»: up to the day of publication; reads from the number on. */
    static @Nullable Found last(Scan scan, int at, CalendarTerm portion) {
        Quantity quantity = portion.word().spelling().equals("آخر") ? quantity(scan, at) : null;
        return quantity == null || quantity.number() < 2 || !quantity.sure() || elsewhere(scan, quantity.end())
                ? null
                : Periods.several(scan, quantity.unit(), quantity.number(), -1, quantity.end());
    }

    /** The length behind a preposition («بيومين», «بثلاثة أيام»), or null. */
    static @Nullable Quantity behindPreposition(Scan scan, int at, char preposition) {
        CalendarTerm term = scan.term(at);
        Numeral number = Numeral.read(scan, at);
        boolean led = number != null
                ? number.preposition() == preposition
                : term != null
                        && term.preposition() == preposition
                        && !term.word().definite();
        return led ? quantity(scan, at) : null;
    }

    private static @Nullable Found lasting(Scan scan, int at) {
        int i = at;
        for (CalendarTerm term = scan.term(i, Kind.LASTING); term != null; term = scan.term(i, Kind.LASTING)) {
            i += term.length();
        }
        Quantity quantity = quantity(scan, i);
        return quantity == null || quantity.number() == 0 ? null : duration(quantity);
    }

    /** «زيارة لثلاثة أيام», «ليومين». */
    static @Nullable Found forDays(Scan scan, int at) {
        CalendarTerm term = scan.term(at);
        Numeral number = Numeral.read(scan, at);
        boolean led = number != null
                ? number.preposition() == 'ل'
                : term != null && term.preposition() == 'ل' && term.word().count() == 2;
        Quantity quantity = led ? quantity(scan, at) : null;
        return quantity == null || quantity.number() == 0 || quantity.unit() > CalendarWord.WEEK
                ? null
                : duration(quantity);
    }

    private static Found duration(Quantity quantity) {
        int days = switch (quantity.unit()) {
            case CalendarWord.DAY -> 1;
            case CalendarWord.WEEK -> 7;
            case CalendarWord.MONTH -> 30;
            case CalendarWord.YEAR -> 365;
            default -> 3652;
        };
        return Found.duration(quantity.end(), days * quantity.number());
    }

    private static Precision precision(Quantity quantity) {
        return quantity.number() == 0 && quantity.unit() == CalendarWord.DAY
                ? Precision.WEEK
                : Period.precision(quantity.unit());
    }

    private static @Nullable Quantity quantity(Scan scan, int at) {
        int i = scan.after(at, Kind.ABOUT);
        boolean sure = !scan.is(i, Kind.UNSURE);
        i = scan.after(i, Kind.UNSURE);
        Numeral number = Numeral.read(scan, i);
        if (number != null) {
            CalendarTerm unit =
                    number.ordinal() || number.value() > MOST || scan.folded(i).startsWith("ال")
                            ? null
                            : scan.term(number.end(), Kind.UNIT);
            return unit == null || unit.joined()
                    ? null
                    : bounded(scan, unit, number.value(), sure, number.end() + unit.length());
        }
        CalendarTerm few = scan.term(i, Kind.FEW);
        CalendarTerm unit = scan.term(few == null ? i : i + few.length(), Kind.UNIT);
        if (unit == null || unit.word().definite() || unit.joined()) {
            return null;
        }
        int end = (few == null ? i : i + few.length()) + unit.length();
        return few != null ? new Quantity(unit.value(), 0, sure, end) : alone(scan, unit, sure, i, end);
    }

    /** A unit without number: «أسبوع», «يوم واحد», «يومين», «أيام»; not «يوم الخميس», «عام 2011», «يومي الأحد». */
    private static @Nullable Quantity alone(Scan scan, CalendarTerm unit, boolean sure, int at, int end) {
        int count = unit.word().count();
        boolean construct = count == 2 && !scan.folded(at).endsWith("ن");
        boolean contract = count == 1 && unit.word().unit(CalendarWord.DECADE); // «قبل عقد القمة» is before holding it
        if (construct || contract || opensDate(scan, end)) {
            return null;
        }
        return count == 3
                ? new Quantity(unit.value(), 0, sure, scan.after(end, Kind.FEW))
                : bounded(scan, unit, count, sure, end);
    }

    private static boolean opensDate(Scan scan, int i) {
        CalendarTerm next = scan.term(i);
        if (next == null) {
            return scan.digits(i) >= 0;
        }
        return next.word().month()
                || switch (next.word().kind()) {
                    case WEEKDAY -> !next.joined();
                    case RELATIVE, RELATIVE_IN_CONTEXT, HOLIDAY, ORDINAL -> !next.joined() && next.preposition() == 0;
                    default -> false;
                };
    }

    private static Quantity bounded(Scan scan, CalendarTerm unit, int number, boolean sure, int end) {
        boolean half = scan.isWord(end, "ونصف") || scan.isWord(end, "وربع");
        CalendarTerm one = scan.term(end, Kind.CARDINAL);
        int behind = half ? end + 1 : one != null && one.value() == 1 && !one.joined() && number == 1 ? end + 1 : end;
        return new Quantity(unit.value(), number, sure && !half, behind);
    }
}
