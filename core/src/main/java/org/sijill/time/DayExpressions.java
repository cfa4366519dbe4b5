package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Precision;

/** A day told by «يوم», a part of the day, a relative word, a weekday, a date, or several of them: «مساء يوم الخميس 14 يوليو». */
final class DayExpressions {

    private DayExpressions() {}

    static @Nullable Found read(Scan scan, int at) {
        int i = at;
        boolean night = false;
        for (CalendarTerm lead = lead(scan, i, at); lead != null; lead = lead(scan, i, at)) {
            night |= lead.is(Kind.PART) && lead.value() == 1;
            i += lead.length();
        }
        i += i > at && scan.isSign(i, "،,") && scan.is(i + 1, Kind.RELATIVE) ? 1 : 0; // «مساء ،أمس»
        boolean led = i > at;
        if (scan.isWord(at - 1, "كل")
                || scan.isWord(at - 1, "ايام")
                || (!led && scan.plays(before(scan, at), Role.DAYNAME))) {
            return null;
        }
        CalendarTerm term = scan.term(i);
        if (term != null) {
            switch (term.word().kind()) {
                case RELATIVE, RELATIVE_IN_CONTEXT -> {
                    return RelativeDays.read(scan, i, led);
                }
                case WEEKDAY -> {
                    return weekday(scan, i, term, night);
                }
                case ANAPHOR -> {
                    return term.word().count() == CalendarWord.DAY ? Anaphora.read(scan, i) : null;
                }
                case HOLIDAY -> {
                    return led ? Holidays.read(scan, i, 0) : null;
                }
                default -> {}
            }
        }
        return led ? bracketed(scan, i, night) : null;
    }

    /** «يوم (الخميس) المقبل», «مساء "الأحد"», or a date. */
    private static @Nullable Found bracketed(Scan scan, int at, boolean night) {
        int i = scan.pastSigns(at, RelativeDays.OPENING);
        CalendarTerm weekday = i == at ? null : scan.term(i, Kind.WEEKDAY);
        if (weekday == null) {
            Found several = Stretches.read(scan, at);
            return several != null && several.precision() == Precision.DAY ? several : date(scan, at, null);
        }
        int end = i + weekday.length();
        int behind = scan.pastSigns(end, RelativeDays.CLOSING);
        return behind > end ? Weekdays.bracketed(scan, weekday, behind) : weekday(scan, i, weekday, night);
    }

    /** The token before, past an opening quotation mark. */
    private static int before(Scan scan, int at) {
        return scan.isSign(at - 1, "«\"“") ? at - 2 : at - 1;
    }

    private static @Nullable CalendarTerm lead(Scan scan, int i, int at) {
        CalendarTerm term = scan.term(i);
        if (term == null || (i > at && (term.joined() || term.preposition() != 0))) {
            return null;
        }
        boolean day =
                term.word().unit(CalendarWord.DAY) && term.word().spelling().equals("يوم");
        return day || term.is(Kind.PART) ? term : null;
    }

    private static @Nullable Found weekday(Scan scan, int at, CalendarTerm term, boolean night) {
        int i = scan.after(at + term.length(), Kind.SHIFT);
        int equals = scan.after(i, Kind.EQUALS);
        boolean shifted = i > at + term.length();
        Found dated = equals > i || !shifted || AbsoluteDates.read(scan, i) != null
                ? date(scan, scan.isSign(equals, "(،,") ? equals + 1 : equals, DayOfWeek.of(term.value()))
                : null;
        if (dated != null) {
            return dated.withEnd(
                    scan.isSign(equals, "(") && scan.isSign(dated.end(), ")") ? dated.end() + 1 : dated.end());
        }
        return Weekdays.read(scan, at, night);
    }

    /** «يومي الأحد والاثنين», «يومي 3 و4 مايو», «أيام الخميس والجمعة والسبت»: from the first day to the last. */
    static @Nullable Found several(Scan scan, int at) {
        int i = at + 1;
        Found stretch = Stretches.read(scan, i);
        if (stretch != null) {
            return stretch;
        }
        CalendarTerm first = scan.term(i, Kind.WEEKDAY);
        Found days = first == null ? null : Weekdays.read(scan, i, true);
        if (days == null
                || first == null
                || days.end() <= i + first.length()
                || days.rule().startsWith("time.weekday-")) {
            return null;
        }
        Found dated = Stretches.read(scan, scan.isSign(days.end(), "(،:") ? days.end() + 1 : days.end());
        return dated != null
                ? byWeekday(dated, DayOfWeek.of(first.value()))
                : days.rule().equals("time.weekday") ? null : days;
    }

    /** «يومي الأربعاء والخميس 16 و17 أكتوبر»: the weekday tells which year is meant. */
    private static Found byWeekday(Found dated, DayOfWeek weekday) {
        LocalDate past = dated.from();
        LocalDate next = dated.nextFrom();
        LocalDate nextTo = dated.nextTo();
        boolean ahead = past != null && past.getDayOfWeek() != weekday;
        return ahead && next != null && nextTo != null && next.getDayOfWeek() == weekday
                ? Found.days(dated.end(), next, nextTo, dated.precision(), dated.basis(), dated.rule())
                : dated;
    }

    /** A date with its day, checked against the weekday before it. */
    static @Nullable Found date(Scan scan, int at, @Nullable DayOfWeek weekday) {
        Partial date = AbsoluteDates.read(scan, at);
        if (date == null) {
            Found told = Anaphora.dayOfMonth(scan, at);
            return told != null ? told : LoneDays.read(scan, at, weekday);
        }
        if (date.day() == 0) {
            return null;
        }
        Found found = Anchoring.resolve(date, scan.published, weekday);
        if (found != null
                && weekday != null
                && found.from() != null
                && !date.hijri()
                && found.from().getDayOfWeek() != weekday) {
            scan.warn("«" + scan.words(at, date.end()) + "» is " + found.from()
                    + ", which is not the weekday written before it");
        }
        return found;
    }
}
