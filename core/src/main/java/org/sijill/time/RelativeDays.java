package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * «اليوم», «أمس», «بعد غد», with the weekday or date that may stand beside them. The weekday is a check: where it contradicts
 * the day of publication it wins, as a wire of yesterday printed today still says «اليوم الخميس», and a warning is given.
 */
final class RelativeDays {

    private static final String QUOTES = "«»\"“”‘’'()";

    private RelativeDays() {}

    /** Reads from the relative word on; {@code led} tells that «يوم» or a part of the day stands before it. */
    static @Nullable Found read(Scan scan, int at, boolean led) {
        CalendarTerm term = scan.term(at);
        if (term == null || !(term.is(Kind.RELATIVE) || term.is(Kind.RELATIVE_IN_CONTEXT))) {
            return null;
        }
        int end = at + term.length();
        int weekday = weekdayAt(scan, end);
        CalendarTerm named = weekday < 0 ? null : scan.term(weekday, Kind.WEEKDAY);
        if (named == null) {
            return excluded(scan, at, term, led) ? null : dated(scan, at, end, term.value(), null);
        }
        int behind = weekday + named.length();
        behind = scan.after(behind, Kind.SHIFT);
        behind += weekday > end && scan.isSign(behind, ")],،") && !scan.isSign(weekday - 1, "،,") ? 1 : 0;
        return dated(scan, at, behind, term.value(), DayOfWeek.of(named.value()));
    }

    /** Where the weekday stands beside the relative word: «اليوم الأربعاء», «اليوم (الأربعاء)», «أمس، الأربعاء،»; or -1. */
    private static int weekdayAt(Scan scan, int end) {
        CalendarTerm direct = scan.term(end, Kind.WEEKDAY);
        if (direct != null) {
            return direct.joined() || direct.preposition() != 0 ? -1 : end;
        }
        CalendarTerm inside = scan.isSign(end, "([،,") ? scan.term(end + 1, Kind.WEEKDAY) : null;
        if (inside == null || inside.joined() || inside.preposition() != 0) {
            return -1;
        }
        return scan.isSign(end, "([") || scan.isSign(end + 1 + inside.length(), "،,") ? end + 1 : -1;
    }

    private static boolean excluded(Scan scan, int at, CalendarTerm term, boolean led) {
        int end = at + term.length();
        if (term.is(Kind.RELATIVE_IN_CONTEXT)) {
            return !led && !(term.preposition() == 'ب' && term.value() < 0);
        }
        boolean named = scan.isSign(at - 1, QUOTES) && scan.isSign(end, QUOTES) && !scan.isSign(at - 1, "(");
        boolean unnamedDay = term.value() == 0 && (scan.isWord(end, "التي") || scan.isWord(end, "الذي"));
        return named || unnamedDay || becameVerb(scan, at, end, led);
    }

    /** «غدا واضحا» is the verb «became»: no tanwin, and an indefinite accusative behind it. */
    private static boolean becameVerb(Scan scan, int at, int end, boolean led) {
        return !led
                && scan.folded(at).endsWith("غدا")
                && scan.surface(at).indexOf('\u064B') < 0
                && scan.term(end) == null
                && scan.folded(end).length() > 3
                && scan.folded(end).endsWith("ا");
    }

    private static @Nullable Found dated(Scan scan, int at, int end, int offset, @Nullable DayOfWeek weekday) {
        int i = AbsoluteDates.equals(scan, end);
        boolean open = i == end && scan.isSign(end, "(");
        i += open || (i == end && scan.isSign(end, "،,")) ? 1 : 0;
        Partial date = AbsoluteDates.read(scan, i);
        Found stated = date == null || date.day() == 0 ? null : Anchoring.resolve(date, scan.published, weekday);
        if (stated != null) {
            return stated.withEnd(open && scan.isSign(stated.end(), ")") ? stated.end() + 1 : stated.end());
        }
        return resolve(scan, at, end, offset, weekday);
    }

    private static Found resolve(Scan scan, int at, int end, int offset, @Nullable DayOfWeek weekday) {
        String rule = offset == 0 ? "time.today" : offset < 0 ? "time.yesterday" : "time.tomorrow";
        LocalDate published = scan.published;
        if (published == null) {
            return Found.open(end, Precision.DAY, Basis.RELATIVE, rule);
        }
        LocalDate day = published.plusDays(offset);
        if (weekday == null || day.getDayOfWeek() == weekday) {
            return Found.relative(end, day, rule);
        }
        LocalDate meant = Weekdays.nearest(day, weekday, offset > 0 ? LocalDate.MAX : published.plusDays(1));
        scan.warn("«" + scan.words(at, end) + "» contradicts the publication date " + published + ", which is a "
                + published.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": read as " + meant);
        return Found.relative(end, meant, rule + "-by-weekday");
    }
}
