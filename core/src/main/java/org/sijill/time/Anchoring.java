package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Leads a date without its year to the day that is meant: «الماضي» to the last one before the publication, «المقبل» to the
 * first one after it, and with neither to the nearest in the past, with the next one kept for a verb of the future.
 */
final class Anchoring {

    private Anchoring() {}

    /** Resolves a date; null where the calendar has no such day, and then it was no date. */
    static @Nullable Found resolve(Partial date, @Nullable LocalDate published, @Nullable DayOfWeek weekday) {
        Precision precision = date.day() > 0 ? Precision.DAY : date.month() > 0 ? Precision.MONTH : Precision.YEAR;
        int year = date.saidYear(published);
        if (year > 0) {
            LocalDate first = date.first(year);
            LocalDate last = date.last(year);
            return first == null || last == null
                    ? null
                    : Found.days(date.end(), first, last, precision, Basis.STATED, rule(date, precision));
        }
        return published == null
                ? Found.open(date.end(), precision, Basis.STATED, rule(date, precision))
                : nearest(date, published, weekday, precision);
    }

    private static @Nullable Found nearest(
            Partial date, LocalDate published, @Nullable DayOfWeek weekday, Precision precision) {
        int present = date.hijri() ? Hijri.year(published) : published.getYear();
        int past = latestStarted(date, published, present);
        int coming = earliestUnfinished(date, published, present);
        String rule = rule(date, precision);
        return switch (date.shift()) {
            case -1 -> inYear(date, latestOver(date, published, present), precision, rule);
            case 1 -> inYear(date, earliestAhead(date, published, present), precision, rule);
            case 0 -> inYear(date, closer(date, published, past, coming), precision, rule);
            default -> {
                Found last = inYear(date, past, precision, rule);
                Found next = inYear(date, coming, precision, rule);
                if (last == null || next == null) {
                    yield last == null ? next : last;
                }
                yield byWeekday(weekday, last, next);
            }
        };
    }

    /** A weekday beside a date without its year tells which year is meant. */
    private static Found byWeekday(@Nullable DayOfWeek weekday, Found last, Found next) {
        LocalDate past = last.from();
        LocalDate coming = next.from();
        if (weekday != null
                && past != null
                && coming != null
                && past.getDayOfWeek() != weekday
                && coming.getDayOfWeek() == weekday) {
            return next;
        }
        return last.next(next.from(), next.to());
    }

    private static @Nullable Found inYear(Partial date, int year, Precision precision, String rule) {
        LocalDate first = date.first(year);
        LocalDate last = date.last(year);
        return first == null || last == null
                ? null
                : Found.days(date.end(), first, last, precision, Basis.STATED, rule);
    }

    private static String rule(Partial date, Precision precision) {
        return (date.hijri() ? "time.hijri-" : "time.")
                + switch (precision) {
                    case DAY -> "day";
                    case MONTH -> "month";
                    default -> "year";
                }
                + switch (date.shift()) {
                    case -1 -> "-last";
                    case 0 -> "-this";
                    case 1 -> "-next";
                    default -> "";
                };
    }

    /**
     * Resolves a stretch of days or months whose ends share what only one of them says. Without any year, the stretch that
     * began last is taken, so that one under way counts as the present one.
     */
    static @Nullable Found stretch(Partial start, Partial end, @Nullable LocalDate published) {
        Found first;
        Found last;
        if (start.dated() && !end.dated()) {
            first = resolve(start, published, null);
            last = first == null || first.from() == null
                    ? null
                    : inYear(end, earliestUnfinished(end, first.from(), year(end, first.from())));
        } else if (end.dated() || published == null) {
            last = resolve(end, published, null);
            first = last == null || last.to() == null || start.dated()
                    ? resolve(start, published, null)
                    : inYear(start, latestStarted(start, last.to(), year(start, last.to())));
        } else {
            return undated(start, end, published);
        }
        return between(first, last);
    }

    private static @Nullable Found undated(Partial start, Partial end, LocalDate published) {
        Found first = inYear(start, latestStarted(start, published, year(start, published)));
        Found next = inYear(end, earliestUnfinished(end, published, year(end, published)));
        if (first == null || next == null || first.from() == null || next.to() == null) {
            return null;
        }
        Found last = inYear(end, earliestUnfinished(end, first.from(), year(end, first.from())));
        Found nextFirst = inYear(start, latestStarted(start, next.to(), year(start, next.to())));
        Found found = between(first, last);
        return found == null || nextFirst == null ? found : found.next(nextFirst.from(), next.to());
    }

    private static @Nullable Found between(@Nullable Found first, @Nullable Found last) {
        if (first == null || last == null) {
            return null;
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from == null || to == null) {
            return Found.open(last.end(), last.precision(), Basis.STATED, "time.stretch");
        }
        return to.isBefore(from)
                ? null
                : Found.days(last.end(), from, to, last.precision(), Basis.STATED, "time.stretch");
    }

    private static int year(Partial date, LocalDate near) {
        return date.hijri() ? Hijri.year(near) : near.getYear();
    }

    private static @Nullable Found inYear(Partial date, int year) {
        Precision precision = date.day() > 0 ? Precision.DAY : date.month() > 0 ? Precision.MONTH : Precision.YEAR;
        return inYear(date, year, precision, rule(date, precision));
    }

    private static int latestStarted(Partial date, LocalDate published, int present) {
        for (int year = present + 1; year > present - 8; year--) {
            LocalDate first = date.first(year);
            if (first != null && !first.isAfter(published)) {
                return year;
            }
        }
        return present;
    }

    private static int earliestUnfinished(Partial date, LocalDate published, int present) {
        for (int year = present - 1; year < present + 8; year++) {
            LocalDate last = date.last(year);
            if (last != null && !last.isBefore(published)) {
                return year;
            }
        }
        return present;
    }

    private static int latestOver(Partial date, LocalDate published, int present) {
        for (int year = present + 1; year > present - 8; year--) {
            LocalDate last = date.last(year);
            if (last != null && last.isBefore(published)) {
                return year;
            }
        }
        return present;
    }

    private static int earliestAhead(Partial date, LocalDate published, int present) {
        for (int year = present - 1; year < present + 8; year++) {
            LocalDate first = date.first(year);
            if (first != null && first.isAfter(published)) {
                return year;
            }
        }
        return present;
    }

    private static int closer(Partial date, LocalDate published, int past, int coming) {
        LocalDate before = date.last(past);
        LocalDate ahead = date.first(coming);
        if (before == null || ahead == null) {
            return before == null ? coming : past;
        }
        return published.toEpochDay() - before.toEpochDay() <= ahead.toEpochDay() - published.toEpochDay()
                ? past
                : coming;
    }
}
