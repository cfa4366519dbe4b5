package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;

/**
 * Dates that name their month: «28 يونيو/حزيران 2022», «الثاني والعشرين من مايو», «شهر سبتمبر (أيلول) المقبل», «مارس 2011».
 *
 * <p>Many names of months are more often something else («مارس» the verb, «رجب» a man, «آب» without its madda a father). Such a
 * name counts only with a sign of a date beside it; see the head of {@code calendar.tsv}.
 */
final class NamedMonths {

    private NamedMonths() {}

    /** A date that begins with its day, or with «شهر», or with its month; null where there is none. */
    static @Nullable Partial read(Scan scan, int at) {
        Numeral number = Numeral.read(scan, at);
        if (number != null) {
            return number.dayOfMonth() && !feminine(scan.term(at)) ? behindDay(scan, number) : null;
        }
        int month = scan.isUnit(at, CalendarWord.MONTH) ? at + 1 : at;
        return scan.foreign(month) ? english(scan, month) : month(scan, month, 0, month > at);
    }

    /** A month of which a part is told: «أواخر رمضان», «العشر الأخيرة من شعبان»; the part makes a doubtful name sure. */
    static @Nullable Partial partOf(Scan scan, int at) {
        int month = scan.isUnit(at, CalendarWord.MONTH) ? at + 1 : at;
        return scan.foreign(month) || scan.is(month, Kind.ANAPHOR) ? null : month(scan, month, 0, true);
    }

    /** Days are counted in the masculine: «الأولى من الشهر» are weeks or sessions. */
    private static boolean feminine(@Nullable CalendarTerm term) {
        return term != null && term.is(Kind.ORDINAL) && term.word().count() == CalendarWord.FEMININE;
    }

    private static @Nullable Partial behindDay(Scan scan, Numeral day) {
        int i = day.end();
        i += scan.isSign(i, ")»") ? 1 : 0;
        boolean partOf = scan.isWord(i, "من");
        if (partOf && !day.digits() && !day.ordinal() && day.value() < 20) {
            return null; // «ثلاثة من يوليو» are months or people; the third of July is «الثالث من يوليو»
        }
        i += partOf || (day.ordinal() && scan.isUnit(i, CalendarWord.DAY)) ? 1 : 0; // «أول أيام شهر رمضان»
        CalendarTerm unit = scan.term(i, Kind.UNIT);
        boolean named = unit != null
                && unit.word().unit(CalendarWord.MONTH)
                && unit.word().count() == 1;
        if (named && scan.is(i + 1, Kind.SHIFT)) {
            return dayOfShiftedMonth(scan, day, i + 1);
        }
        if (scan.is(i, Kind.THIS) && scan.isUnit(i + 1, CalendarWord.MONTH)) {
            return ofMonth(scan, day, 0, i + 2);
        }
        if (!named && (day.digits() || partOf) && scan.is(i, Kind.SHIFT)) {
            return ofPresentMonth(scan, day, i);
        }
        i += named ? 1 : 0;
        i += scan.isDash(i) || scan.isSign(i, "/,،") ? 1 : 0;
        return month(scan, i, day.value(), named);
    }

    /** «15 الجاري», «السادس من الجاري»: the month is not even named. */
    private static @Nullable Partial ofPresentMonth(Scan scan, Numeral day, int i) {
        CalendarTerm shift = scan.term(i, Kind.SHIFT);
        return shift == null || shift.value() != 0 ? null : dayOfShiftedMonth(scan, day, i);
    }

    private static @Nullable Partial dayOfShiftedMonth(Scan scan, Numeral day, int at) {
        CalendarTerm shift = scan.term(at, Kind.SHIFT);
        if (shift == null) {
            return null;
        }
        return ofMonth(scan, day, shift.value(), at + shift.length());
    }

    private static Partial ofMonth(Scan scan, Numeral day, int months, int end) {
        if (scan.published == null) {
            return Partial.ofDay(false, 0, 1, day.value(), end);
        }
        LocalDate month = scan.published.plusMonths(months);
        return Partial.ofDay(false, month.getYear(), month.getMonthValue(), day.value(), end);
    }

    /** «April 22, 2024»; an English month without day and year is left to the English. */
    private static @Nullable Partial english(Scan scan, int at) {
        CalendarTerm month = scan.term(at, Kind.MONTH);
        if (month == null) {
            return null;
        }
        int i = scan.isSign(at + 1, ".") ? at + 2 : at + 1;
        Numeral day = Numeral.read(scan, i);
        if (day == null || !day.digits()) {
            return null;
        }
        if (day.value() > 31) {
            return Years.plausible(false, day.value())
                    ? Partial.ofDay(false, day.value(), month.value(), 0, day.end())
                    : null;
        }
        int year = scan.isSign(day.end(), ",،") ? day.end() + 1 : day.end();
        return Years.plausible(false, scan.digits(year))
                ? Partial.ofDay(false, scan.digits(year), month.value(), day.value(), year + 1)
                : null;
    }

    private static @Nullable Partial month(Scan scan, int at, int day, boolean named) {
        CalendarTerm term = scan.term(at);
        if (term == null || !term.word().month() || (day > 0 && (term.joined() || term.preposition() != 0))) {
            return null;
        }
        boolean hijri = term.is(Kind.HIJRI_MONTH);
        int end = at + term.length();
        int paired = pair(scan, term, end);
        Partial dayBehind = day > 0 ? null : dayBehind(scan, hijri, term.value(), paired);
        if (dayBehind != null) {
            return dayBehind;
        }
        Partial date = closing(scan, Years.behind(scan, Partial.ofDay(hijri, 0, term.value(), day, paired)), end);
        return trusted(scan, at, term, date, named, paired > end) ? date : null;
    }

    /** «أكتوبر 11، 2023»: the order of English, which only the year behind it makes sure. */
    private static @Nullable Partial dayBehind(Scan scan, boolean hijri, int month, int i) {
        int day = scan.digits(i);
        int year = scan.isSign(i + 1, "،,") ? i + 2 : i + 1;
        boolean dated = day >= 1 && day <= 31 && Years.plausible(hijri, scan.digits(year));
        return dated
                ? Partial.ofDay(hijri, scan.digits(year), month, day, NumericDates.afterEra(scan, year + 1))
                : null;
    }

    private static boolean trusted(Scan scan, int at, CalendarTerm term, Partial date, boolean named, boolean paired) {
        boolean dayed = date.day() > 0;
        return switch (term.word().doubt()) {
            case 0 -> true;
            case 1 -> dayed || named || paired || date.dated() || anchored(scan, at, term);
            default -> paired || ((dayed || named) && date.year() > 0) || (dayed && named);
        };
    }

    private static boolean anchored(Scan scan, int at, CalendarTerm term) {
        CalendarTerm next = scan.term(at + term.length());
        boolean opensStretch = scan.is(at - 1, Kind.FROM)
                && next != null
                && (next.is(Kind.TO) || (next.joined() && next.word().month()));
        boolean endsStretch = scan.is(at - 1, Kind.TO);
        boolean begins = scan.isWord(at - 1, "من") && scan.plays(at - 2, Role.ANCHOR); // «اعتبارا من مارس»
        return !term.joined()
                && (scan.plays(at - 1, Role.ANCHOR) || begins || opensStretch || (endsStretch && term.is(Kind.MONTH)))
                && (term.word().spelling().indexOf('آ') < 0 || scan.surface(at).indexOf('آ') >= 0);
    }

    /** «يونيو/حزيران», «سبتمبر (أيلول)», «يوليو تموز»: the position behind the second name of the same month. */
    private static int pair(Scan scan, CalendarTerm month, int i) {
        boolean open = scan.isSign(i, "([");
        int j = open || scan.isDash(i) || scan.isSign(i, "/\\") ? i + 1 : i;
        CalendarTerm other = scan.term(j);
        if (other == null
                || other.joined()
                || other.word().kind() != month.word().kind()
                || other.value() != month.value()
                || other.word().spelling().equals(month.word().spelling())) {
            return i;
        }
        int end = j + other.length();
        return open && scan.isSign(end, ")]") ? end + 1 : end;
    }

    /** «آذار (مارس 2014)»: the year stood inside the bracket. */
    private static Partial closing(Scan scan, Partial date, int afterMonth) {
        boolean opened = scan.isSign(afterMonth, "(");
        boolean closed = !opened || scan.isSign(date.end() - 1, ")");
        for (int i = afterMonth; opened && !closed && i < date.end(); i++) {
            closed = scan.isSign(i, ")");
        }
        if (!closed && date.end() > afterMonth && scan.isSign(date.end(), ")")) {
            return Years.behind(scan, date.withEnd(date.end() + 1));
        }
        return date;
    }
}
