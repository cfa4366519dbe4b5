package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * A day of the month without the month, behind «يوم» or its weekday: «يوم 27», «الجمعة 15». It is the last such day and, under a verb
 * of the future, the next; beside a weekday only where the two agree in a month near the publication.
 */
final class LoneDays {

    private static final String RULE = "time.day-of-month";

    private LoneDays() {}

    static @Nullable Found read(Scan scan, int at, @Nullable DayOfWeek weekday) {
        int day = scan.digits(at);
        if (day < 1 || day > 31 || !closed(scan, at + 1)) {
            return null;
        }
        LocalDate published = scan.published;
        if (published == null) {
            return weekday == null ? Found.open(at + 1, Precision.DAY, Basis.STATED, RULE) : null;
        }
        LocalDate past = nearest(published, -1, day, weekday);
        LocalDate next = nearest(published, 1, day, weekday);
        if (past == null) {
            return next == null ? null : found(at + 1, next);
        }
        return found(at + 1, past).next(next, next);
    }

    /** Whether nothing follows that the number counts or that goes on with the date («يوم 13 و14 أغسطس»). */
    private static boolean closed(Scan scan, int i) {
        boolean goesOn = scan.isWord(i, "و") || scan.isWord(i, "من") || scan.isWord(i, "او") || scan.is(i, Kind.TO);
        return !goesOn && (scan.folded(i).isEmpty() || scan.isSign(i, "،.؛)") || Periods.free(scan, i));
    }

    private static Found found(int end, LocalDate day) {
        return Found.days(end, day, day, Precision.DAY, Basis.STATED, RULE);
    }

    /** The nearest such day in the month of publication or the two before or behind it, the publication itself included. */
    private static @Nullable LocalDate nearest(
            LocalDate published, int direction, int day, @Nullable DayOfWeek weekday) {
        for (int months = 0; months <= 2; months++) {
            LocalDate first = published.withDayOfMonth(1).plusMonths((long) direction * months);
            if (day > first.lengthOfMonth()) {
                continue;
            }
            LocalDate found = first.withDayOfMonth(day);
            boolean beyond = direction < 0 ? found.isAfter(published) : found.isBefore(published);
            if (!beyond && (weekday == null || found.getDayOfWeek() == weekday)) {
                return found;
            }
        }
        return null;
    }
}
