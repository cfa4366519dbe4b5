package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Weekdays, one or several, against the day of publication. A bare one is the last such day, the day of publication included,
 * and under a verb of the future the next such day, the day of publication included as well: agencies write «يلتقي الخميس» on
 * the Thursday itself.
 */
final class Weekdays {

    private Weekdays() {}

    /** Reads from the first weekday on: «الخميس», «الخميس الماضي», «الأحد من الأسبوع المقبل», «الأحد والاثنين». */
    static @Nullable Found read(Scan scan, int at, boolean several) {
        CalendarTerm first = scan.term(at, Kind.WEEKDAY);
        if (first == null || scan.foreign(at) || scan.is(at + first.length(), Kind.TEEN)) {
            return null; // «الأحد عشر» are eleven
        }
        int last = first.value();
        int end = at + first.length();
        CalendarTerm next = following(scan, end, several);
        while (next != null && (several || next.value() == last % 7 + 1)) {
            end += scan.is(end, Kind.WEEKDAY) ? next.length() : 1 + next.length();
            last = next.value();
            next = following(scan, end, several);
        }
        return recurring(scan, end) ? null : shifted(scan, first.value(), last, end);
    }

    private static @Nullable CalendarTerm following(Scan scan, int i, boolean several) {
        CalendarTerm direct = scan.term(i, Kind.WEEKDAY);
        if (direct != null && (direct.joined() || several)) {
            return direct;
        }
        boolean separated = scan.isWord(i, "و")
                || (several && scan.is(i, Kind.TO))
                || (several && (scan.isDash(i) || scan.isSign(i, "/،")));
        return separated ? scan.term(i + 1, Kind.WEEKDAY) : null;
    }

    /** «من كل أسبوع»: many days, and none of them. */
    private static boolean recurring(Scan scan, int end) {
        int i = scan.isWord(end, "من") ? end + 1 : end;
        return scan.isWord(i, "كل") || scan.isWord(end, "اسبوعيا");
    }

    static Found ofWeek(Scan scan, CalendarTerm weekday, int weeks, int end) {
        return ofWeek(scan.published, weekday.value(), weekday.value(), weeks, end);
    }

    /** One weekday in brackets or quotation marks, with what stands behind them. */
    static Found bracketed(Scan scan, CalendarTerm weekday, int end) {
        return shifted(scan, weekday.value(), weekday.value(), end);
    }

    /** Two weekdays as the ends of a stretch. */
    static Found stretch(int first, int last, int end, Scan scan) {
        return shifted(scan, first, last, end);
    }

    private static Found shifted(Scan scan, int first, int last, int end) {
        CalendarTerm shift = scan.term(end, Kind.SHIFT);
        if (shift != null && !shift.joined()) {
            return resolve(scan.published, first, last, shift.value(), end + shift.length());
        }
        int week = scan.isWord(end, "من") ? end + 1 : end;
        boolean present = scan.is(week, Kind.THIS) && scan.isUnit(week + 1, CalendarWord.WEEK);
        if (present) {
            return ofWeek(scan.published, first, last, 0, week + 2);
        }
        CalendarTerm weekShift = scan.isUnit(week, CalendarWord.WEEK) ? scan.term(week + 1, Kind.SHIFT) : null;
        return weekShift == null
                ? resolve(scan.published, first, last, Partial.NONE, end)
                : ofWeek(scan.published, first, last, weekShift.value(), week + 1 + weekShift.length());
    }

    private static Found ofWeek(@Nullable LocalDate published, int first, int last, int weeks, int end) {
        if (published == null) {
            return Found.open(end, Precision.DAY, Basis.RELATIVE, "time.weekday-of-week");
        }
        LocalDate from = inWeek(published, weeks, DayOfWeek.of(first));
        return Found.days(
                end,
                from,
                from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(last))),
                Precision.DAY,
                Basis.RELATIVE,
                "time.weekday-of-week");
    }

    /** A weekday in the week so many weeks from the one of a day. */
    static LocalDate inWeek(LocalDate day, int weeks, DayOfWeek weekday) {
        return Period.startOfWeek(day).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static Found resolve(@Nullable LocalDate published, int first, int last, int shift, int end) {
        String rule = rule(first == last, shift);
        if (published == null) {
            return Found.open(end, Precision.DAY, Basis.RELATIVE, rule);
        }
        DayOfWeek one = DayOfWeek.of(first);
        DayOfWeek other = DayOfWeek.of(last);
        if (shift == 0) {
            return ofWeek(published, first, last, 0, end);
        }
        if (shift > 0) {
            LocalDate from = published.with(TemporalAdjusters.next(one)).plusWeeks(shift - 1L);
            return Found.days(
                    end, from, from.with(TemporalAdjusters.nextOrSame(other)), Precision.DAY, Basis.RELATIVE, rule);
        }
        LocalDate to = shift == Partial.NONE
                ? published.with(TemporalAdjusters.previousOrSame(other))
                : published.with(TemporalAdjusters.previous(other)).minusWeeks(-1L - shift);
        Found found = Found.days(
                end, to.with(TemporalAdjusters.previousOrSame(one)), to, Precision.DAY, Basis.RELATIVE, rule);
        LocalDate coming = published.with(TemporalAdjusters.nextOrSame(one));
        return shift == Partial.NONE ? found.next(coming, coming.with(TemporalAdjusters.nextOrSame(other))) : found;
    }

    private static String rule(boolean single, int shift) {
        return (single ? "time.weekday" : "time.weekdays")
                + (shift == Partial.NONE ? "" : shift < 0 ? "-last" : shift > 0 ? "-next" : "-this");
    }

    /**
     * The day with that name nearest to an expected one, for where the two contradict each other.
     *
     * @param latest what cannot be later than this, as nobody tells of tomorrow as «today»
     */
    static LocalDate nearest(LocalDate expected, DayOfWeek weekday, LocalDate latest) {
        LocalDate before = expected.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate behind = expected.with(TemporalAdjusters.nextOrSame(weekday));
        return behind.isAfter(latest)
                        || expected.toEpochDay() - before.toEpochDay() <= behind.toEpochDay() - expected.toEpochDay()
                ? before
                : behind;
    }
}
