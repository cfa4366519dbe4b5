package org.sijill.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sijill.model.Stamp;
import org.sijill.reading.StampWords;
import org.sijill.text.Letters;

/**
 * ISO 8601 as markup and feeds write it: {@code 2024-10-11T16:14:00+02:00}, {@code 2015-08-02 22:38:50}, {@code 20241011T161400Z}.
 * Midnight to the second is what systems write for a date without a clock, so it is read as one.
 */
final class IsoStamp {

    /** A lower year is one of the Hijri calendar, which the reader of words knows. */
    private static final int FIRST_YEAR = 1800;

    private IsoStamp() {}

    /** The local day and clock of the stamp, whatever its zone; empty where the words are of another form. */
    static Optional<Stamp> read(StampWords words) {
        String s = Letters.fold(words.words()).strip();
        boolean dashed = s.length() >= 10 && s.charAt(4) == '-' && s.charAt(7) == '-';
        if (!dashed && !(s.length() > 8 && s.charAt(8) == 't')) {
            return Optional.empty();
        }
        int dash = dashed ? 1 : 0;
        int behind = 8 + 2 * dash;
        int year = Scan.number(s, 0, 4);
        int month = Scan.number(s, 4 + dash, 6 + dash);
        int day = Scan.number(s, 6 + 2 * dash, behind);
        if (year < FIRST_YEAR
                || !Years.plausible(false, year)
                || (s.length() > behind && Character.isDigit(s.charAt(behind)))) {
            return Optional.empty();
        }
        try {
            return stamp(words, LocalDate.of(year, month, day), s, behind);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> stamp(StampWords words, LocalDate day, String s, int behind) {
        int clock = behind;
        while (clock < s.length() && "t |،,".indexOf(s.charAt(clock)) >= 0) {
            clock++;
        }
        int end = clock;
        while (end < s.length() && (Character.isDigit(s.charAt(end)) || s.charAt(end) == ':')) {
            end++;
        }
        String digits = s.substring(clock, end).replace(":", "");
        int hour = digits.length() < 4 ? -1 : Scan.number(digits, 0, 2);
        int minute = digits.length() < 4 ? -1 : Scan.number(digits, 2, 4);
        int second = digits.length() < 6 ? -1 : Scan.number(digits, 4, 6);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59) {
            return behind == s.length() ? Optional.of(date(words, day)) : Optional.empty();
        }
        // a twelve-hour clock behind an ISO date is read with its «م» by the reader of words
        if (end < s.length() && Character.isLetter(s.charAt(s.length() - 1)) && s.charAt(end) == ' ') {
            return Optional.empty();
        }
        if (hour == 0 && minute == 0 && second == 0) {
            return Optional.of(date(words, day));
        }
        Clock time = new Clock(hour, minute, second);
        return Optional.of(new Stamp(day + "T" + time, time.precision(), words.words(), words.basis()));
    }

    private static Stamp date(StampWords words, LocalDate day) {
        return new Stamp(day.toString(), "day", words.words(), words.basis());
    }
}
