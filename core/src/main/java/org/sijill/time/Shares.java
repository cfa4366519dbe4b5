package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.model.EventDate.Precision;

/**
 * Halves, thirds, quarters and weeks of a month or a year: «النصف الثاني من مايو», «الربع الأول من العام الجاري», «الأسبوع الأخير من
 * أكتوبر», «العشر الأواخر من رمضان». Without the month or year they belong to they are no date («كان الربع الأول جيدا»).
 */
final class Shares {

    private Shares() {}

    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm share = scan.term(at, Kind.SHARE);
        if (share == null) {
            return null;
        }
        int i = at + share.length();
        boolean of = scan.isWord(i, "من") || scan.isWord(i, "في");
        Found whole = Portions.whole(scan, of ? i + 1 : i);
        if (whole == null && of) {
            whole = Portions.present(scan, i + 1, period -> cut(period, share));
            return whole == null ? null : whole.as(precision(whole, share), "time.share");
        }
        boolean divisible =
                whole != null && (whole.precision() == Precision.MONTH || whole.precision() == Precision.YEAR);
        return whole == null || !divisible
                ? null
                : whole.map(period -> cut(period, share)).as(precision(whole, share), "time.share");
    }

    private static Precision precision(Found whole, CalendarTerm share) {
        return whole.precision() == Precision.YEAR && share.word().count() > 0 ? Precision.MONTH : Precision.WEEK;
    }

    private static Period cut(Period whole, CalendarTerm share) {
        int part = share.value();
        int of = share.word().count();
        if (of == 0) {
            return week(whole, part);
        }
        boolean month = whole.from().plusDays(31).isAfter(whole.to());
        if (month) {
            int days = of == 4 ? 7 : 30 / of;
            LocalDate from = whole.from().plusDays((long) days * (part - 1));
            return new Period(from, part == of ? whole.to() : from.plusDays(days - 1L));
        }
        LocalDate from = whole.from().plusMonths(12L / of * (part - 1));
        return new Period(
                from, part == of ? whole.to() : from.plusMonths(12L / of).minusDays(1));
    }

    /** Weeks of a month are counted by sevens from its first day; the last are its last seven days. */
    private static Period week(Period whole, int part) {
        if (part < 0) {
            return new Period(whole.to().minusDays(6), whole.to());
        }
        LocalDate from = whole.from().plusDays(7L * (part - 1));
        return new Period(from, from.plusDays(6));
    }
}
