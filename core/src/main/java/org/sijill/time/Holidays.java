package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Calendar.Holiday;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;

/**
 * Feasts as dates: «في عيد الفطر», «ثاني أيام عيد الأضحى», «عيد الفطر المقبل», «ليلة رأس السنة». A feast that is only the occasion («هنأه بعيد
 * الفطر», «إجازة العيد») is no date.
 */
final class Holidays {

    private Holidays() {}

    /** A feast that stands by itself, if the words around it make it a time. */
    static @Nullable Found alone(Scan scan, int at) {
        CalendarTerm term = scan.term(at, Kind.HOLIDAY);
        if (term == null || term.preposition() != 0 || term.joined()) {
            return null;
        }
        String name = term.word().spelling();
        boolean timed = scan.plays(at - 1, Role.ANCHOR)
                || scan.is(at + term.length(), Kind.SHIFT)
                || name.startsWith("ليلة")
                || name.startsWith("عشية");
        return timed ? read(scan, at, -1) : null;
    }

    /** «ثاني أيام عيد الفطر»: reads from the ordinal on. */
    static @Nullable Found dayOf(Scan scan, int at) {
        Numeral number = Numeral.read(scan, at);
        if (number == null || !scan.isUnit(number.end(), CalendarWord.DAY)) {
            return null;
        }
        return number.ordinal() || number.digits() ? read(scan, number.end() + 1, number.value() - 1) : null;
    }

    /** Reads from the feast's name on; {@code offset} is the day of the feast from 0, or -1 for all its days. */
    static @Nullable Found read(Scan scan, int at, int offset) {
        CalendarTerm term = scan.term(at, Kind.HOLIDAY);
        if (term == null) {
            return null;
        }
        Holiday holiday = scan.calendar().holiday(term.value());
        int end = at + term.length();
        end += scan.isWord(end, "المبارك") || scan.isWord(end, "السعيد") || scan.isWord(end, "المجيد") ? 1 : 0;
        Partial first = Years.behind(scan, Partial.ofDay(holiday.hijri(), 0, holiday.month(), holiday.day(), end));
        Found found = Anchoring.resolve(first, scan.published, null);
        return found == null ? null : spread(found, offset < 0 ? 0 : offset, offset < 0 ? holiday.days() : 1);
    }

    private static Found spread(Found found, int offset, int days) {
        LocalDate from = found.from();
        LocalDate next = found.nextFrom();
        if (from == null) {
            return Found.open(found.end(), Precision.DAY, Basis.STATED, "time.feast");
        }
        long last = offset + days - 1L;
        Found spread = Found.days(
                found.end(), from.plusDays(offset), from.plusDays(last), Precision.DAY, Basis.STATED, "time.feast");
        return next == null ? spread : spread.next(next.plusDays(offset), next.plusDays(last));
    }
}
