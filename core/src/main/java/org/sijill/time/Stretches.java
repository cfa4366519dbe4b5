package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;

/** Stretches with two ends: «من 3 إلى 5 مايو», «28 يونيو – 4 يوليو», «بين مارس (آذار) ويوليو (تموز)», «من السبت إلى الاثنين». */
final class Stretches {

    private Stretches() {}

    /**
     * One end of a stretch.
     *
     * @param date null for a bare day of the month or a weekday
     * @param day a bare day of the month, or 0
     * @param weekday a bare weekday (ISO 8601), or 0
     */
    private record End(@Nullable Partial date, int day, int weekday, boolean digits, int end) {}

    /** Reads a stretch with or without its «من», and its second calendar if it has one. */
    static @Nullable Found read(Scan scan, int at) {
        Found found = single(scan, at);
        if (found == null || found.rule().equals("time.weekdays")) {
            return found;
        }
        int equals = AbsoluteDates.equals(scan, found.end());
        Found other = equals > found.end() ? single(scan, equals) : null;
        return other == null || other.from() == null ? found : other;
    }

    private static @Nullable Found single(Scan scan, int at) {
        CalendarTerm from = scan.term(at, Kind.FROM);
        boolean between = from != null && from.word().spelling().contains("بين");
        int i = at + (from == null ? 0 : from.length());
        End start = end(scan, i);
        if (start == null || (from == null && start.weekday() > 0)) {
            return null;
        }
        int joint = start.end();
        int behind = behindJoint(scan, joint);
        boolean and = behind == joint && (scan.isWord(joint, "و") || joined(scan, joint));
        if (behind == joint && !(and && (between || (start.day() > 0 && from == null)))) {
            return null;
        }
        End end = end(scan, and && scan.isWord(joint, "و") ? joint + 1 : behind);
        while (and && end != null && end.day() > start.day() && scan.isWord(end.end(), "و")) {
            end = end(scan, end.end() + 1); // «14 و15 و16 أكتوبر»
        }
        return end == null ? null : combine(scan, start, end, scan.isDash(joint));
    }

    private static boolean joined(Scan scan, int i) {
        CalendarTerm term = scan.term(i);
        return term != null && term.joined();
    }

    /** «إلى», «حتى», «وحتى», a dash, or what is both («- إلى»). */
    private static int behindJoint(Scan scan, int i) {
        int j = scan.isDash(i) || scan.isWord(i, "ـ") ? i + 1 : i;
        return scan.after(j, Kind.TO);
    }

    private static @Nullable End end(Scan scan, int at) {
        int i = scan.isUnit(at, CalendarWord.DAY) || scan.isWord(at, "تاريخ") ? at + 1 : at;
        CalendarTerm weekday = scan.term(i, Kind.WEEKDAY);
        int j = weekday == null ? i : scan.after(i + weekday.length(), Kind.EQUALS);
        Partial date = AbsoluteDates.single(scan, j);
        if (date != null) {
            return new End(date, 0, 0, scan.digits(j) >= 0, date.end());
        }
        Partial year = weekday == null ? Periods.plainYear(scan, j) : null;
        if (year != null) {
            return new End(year, 0, 0, true, year.end());
        }
        Numeral day = Numeral.read(scan, j);
        if (day != null && day.dayOfMonth() && (day.digits() || day.ordinal())) {
            return new End(null, day.value(), 0, day.digits(), day.end());
        }
        return weekday == null ? null : new End(null, 0, weekday.value(), false, j);
    }

    private static @Nullable Found combine(Scan scan, End start, End end, boolean dash) {
        if (start.weekday() > 0 && end.weekday() > 0) {
            return Weekdays.stretch(start.weekday(), end.weekday(), end.end(), scan);
        }
        Partial last = end.date();
        if (last == null) {
            return null;
        }
        Partial first = start.date();
        if (first == null) {
            return start.day() > 0 && last.day() > 0
                    ? sameMonth(scan, start.day(), last, dash && start.digits())
                    : null;
        }
        boolean sameGrain = first.hijri() == last.hijri()
                && (first.day() > 0) == (last.day() > 0)
                && (first.month() > 0) == (last.month() > 0);
        return sameGrain ? Anchoring.stretch(first, last, scan.published) : null;
    }

    /** In digits around a dash the two days may stand in either order, as the direction of writing turns them round. */
    private static @Nullable Found sameMonth(Scan scan, int day, Partial last, boolean mayTurn) {
        if (day < last.day()) {
            return Anchoring.stretch(last.sameMonth(day), last, scan.published);
        }
        return mayTurn && day > last.day() ? Anchoring.stretch(last, last.sameMonth(day), scan.published) : null;
    }
}
