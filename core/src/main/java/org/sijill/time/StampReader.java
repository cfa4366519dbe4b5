package org.sijill.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Calendar;
import org.sijill.model.Stamp;
import org.sijill.reading.StampWords;
import org.sijill.text.Letters;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/**
 * Reads the stamp that a page gives itself, in the page's own day: a zone is neither followed nor shifted to, a date without a
 * clock stays a date, and a clock without a date is no stamp at all. Immutable; safe to share between threads.
 */
public final class StampReader {

    private final Calendar calendar;

    public StampReader(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The stamp behind the words, or empty where they give no full date. */
    public Optional<Stamp> read(StampWords words) {
        Optional<Stamp> iso = IsoStamp.read(words);
        if (iso.isPresent()) {
            return iso;
        }
        List<Token> tokens = Tokenizer.tokenize(parted(Letters.fold(words.words())));
        Scan scan = new Scan(calendar, tokens, null);
        LocalDate day = day(scan, tokens.size());
        if (day == null) {
            return Optional.empty();
        }
        Clock clock = Clock.find(scan, tokens.size());
        String value = clock == null ? day.toString() : day + "T" + clock;
        return Optional.of(new Stamp(value, clock == null ? "day" : clock.precision(), words.words(), words.basis()));
    }

    /** «22-Apr-2024»: a hyphen beside a Latin letter parts two words here, where in a text it joins them. */
    private static String parted(String words) {
        StringBuilder parted = new StringBuilder(words);
        for (int i = 1; i + 1 < words.length(); i++) {
            boolean latin = isLatin(words.charAt(i - 1)) || isLatin(words.charAt(i + 1));
            if (words.charAt(i) == '-' && latin) {
                parted.setCharAt(i, ' ');
            }
        }
        return parted.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The first date with its year; a Gregorian one is preferred to a Hijri one before it. */
    private static @Nullable LocalDate day(Scan scan, int size) {
        LocalDate hijri = null;
        Partial yearless = null;
        for (int i = 0; i < size; i++) {
            Partial date = AbsoluteDates.read(scan, i);
            if (date == null || date.day() == 0) {
                continue;
            }
            LocalDate day = date.year() > 0 ? date.first(date.year()) : null;
            if (day != null && !date.hijri()) {
                return day;
            }
            hijri = hijri == null ? day : hijri;
            yearless = yearless == null && date.year() == 0 && !date.hijri() ? date : yearless;
            i = date.end() - 1;
        }
        LocalDate apart = yearless == null ? null : withYearApart(scan, size, yearless);
        return apart != null ? apart : hijri;
    }

    /** «2025 الجمعة ,14 تشرين الثاني / نوفمبر»: the year stands by itself somewhere else. */
    private static @Nullable LocalDate withYearApart(Scan scan, int size, Partial date) {
        for (int i = 0; i < size; i++) {
            int year = scan.digits(i);
            if (year >= 1990 && year <= 2100) {
                return date.first(year);
            }
        }
        return null;
    }
}
