package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord.Kind;

/**
 * «منذ» before a named time: from then up to the day of publication («منذ سبتمبر 2014», «منذ الأسبوع الماضي», «منذ الثلاثاء»), or up
 * to an end of its own («منذ 2010 حتى 2014»). Before a number of units it may as well mean «ago»; {@link Counts} reads that.
 */
final class Since {

    private Since() {}

    /** Reads what stands behind «منذ». */
    static @Nullable Found read(Scan scan, int at) {
        CalendarTerm term = scan.term(at);
        if (term != null && (term.is(Kind.AGO) || term.joined())) {
            return null;
        }
        Found start = Periods.bareYear(scan, at);
        start = start != null ? start : TimeReader.dispatch(scan, at, term);
        if (start == null || start.days() > 0 || start.rule().startsWith("time.since")) {
            return null;
        }
        LocalDate from = start.from();
        LocalDate published = scan.published;
        int behind = scan.after(start.end(), Kind.TO);
        if (behind > start.end() && !scan.isWord(behind, "الان")) {
            return until(scan, start, behind);
        }
        if (published == null || from == null || from.isAfter(published)) {
            return start;
        }
        return Found.days(start.end(), from, published, start.precision(), start.basis(), "time.since");
    }

    /** An end that is no date («منذ مايو 1984 وحتى اعتقاله») leaves only the day it began. */
    private static Found until(Scan scan, Found start, int at) {
        Found last = TimeReader.dispatch(scan, at, scan.term(at));
        last = last == null ? Periods.yearAlone(scan, at) : last;
        LocalDate from = start.from();
        LocalDate to = last == null ? null : last.to();
        return last == null || from == null || to == null || to.isBefore(from)
                ? start
                : Found.days(last.end(), from, to, last.precision(), last.basis(), "time.since-until");
    }
}
