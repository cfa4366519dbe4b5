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

    static final String OPENING = "«\"“”„‘’'([{";
    static final String CLOSING = "»\"“”’‘')]}";
    private static final String QUOTES = "«\"“”„‘’'";

    private RelativeDays() {}

    /** Reads from the relative word on; {@code led} tells that «يوم» or a part of the day stands before it. */
    static @Nullable Found read(Scan scan, int at, boolean led) {
        CalendarTerm term = scan.term(at);
        if (term == null || !(term.is(Kind.RELATIVE) || term.is(Kind.RELATIVE_IN_CONTEXT))) {
            return null;
        }
        int end = at + term.length();
        int weekday = weekdayAt(scan, at, end);
        CalendarTerm named = weekday < 0 ? null : scan.term(weekday, Kind.WEEKDAY);
        if (named == null) {
            Found stated = stated(scan, end, null);
            return stated != null || excluded(scan, at, term, led)
                    ? stated
                    : resolve(scan, at, end, term.value(), null);
        }
        int behind = scan.after(weekday + named.length(), Kind.SHIFT);
        behind = weekday > end && !scan.isSign(end, "،,") ? scan.pastSigns(behind, CLOSING) : behind;
        DayOfWeek day = DayOfWeek.of(named.value());
        Found stated = stated(scan, behind, day);
        return stated != null ? stated : resolve(scan, at, behind, term.value(), day);
    }

    /**
     * Where the weekday stands beside the relative word: «اليوم الأربعاء», «اليوم (الأربعاء)», «اليوم ''الأربعاء''», «أمس،
     * الأربعاء،»; or -1. A relative word in quotation marks of its own is a newspaper.
     */
    private static int weekdayAt(Scan scan, int at, int end) {
        boolean comma = scan.isSign(end, "،,");
        int i = comma ? end + 1 : quoted(scan, at, end) ? end : scan.pastSigns(end, OPENING);
        CalendarTerm weekday = scan.term(i, Kind.WEEKDAY);
        if (weekday == null || weekday.joined() || weekday.preposition() != 0) {
            return -1;
        }
        return comma && !scan.isSign(i + weekday.length(), "،,") ? -1 : i;
    }

    private static boolean excluded(Scan scan, int at, CalendarTerm term, boolean led) {
        int end = at + term.length();
        if (term.is(Kind.RELATIVE_IN_CONTEXT)) {
            return !led && !(term.preposition() == 'ب' && term.value() < 0);
        }
        boolean unnamedDay =
                term.value() == 0 && (scan.isWord(end, "التي") || scan.isWord(end, "الذي") || numberedDay(scan, end));
        boolean rate = term.value() == 0 && term.preposition() == 'ب'; // «سبع ساعات باليوم»
        return quoted(scan, at, end) || unnamedDay || rate || becameVerb(scan, at, end, led);
    }

    /** Whether the word stands in quotation marks of its own: «أمس (الخميس)» behind a name in quotation marks does not. */
    private static boolean quoted(Scan scan, int at, int end) {
        return scan.isSign(at - 1, QUOTES) && scan.isSign(end, CLOSING) && !scan.isSign(end, ")]}");
    }

    /** «اليوم الثالث», «لليوم الـ22»: a day of a visit or a strike; with its month it is read as a date. */
    private static boolean numberedDay(Scan scan, int end) {
        CalendarTerm next = scan.term(end);
        boolean ordinal =
                next != null && next.is(Kind.ORDINAL) && scan.folded(end).startsWith("ال");
        return ordinal || (scan.isWord(end, "ال") && scan.digits(end + 1) >= 0);
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

    /** The date that stands beside the relative word: «اليوم 11 أكتوبر», «أمس (10 أكتوبر)», «اليوم الموافق 11 أكتوبر». */
    private static @Nullable Found stated(Scan scan, int end, @Nullable DayOfWeek weekday) {
        int i = AbsoluteDates.equals(scan, end);
        boolean open = i == end && scan.isSign(end, "(");
        i += open || (i == end && scan.isSign(end, "،,")) ? 1 : 0;
        Partial date = AbsoluteDates.read(scan, i);
        Found stated = date == null || date.day() == 0 ? null : Anchoring.resolve(date, scan.published, weekday);
        return stated != null && open && scan.isSign(stated.end(), ")") ? stated.withEnd(stated.end() + 1) : stated;
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
