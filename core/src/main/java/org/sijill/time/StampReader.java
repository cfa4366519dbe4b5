package org.sijill.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** The clocks of the Arab world go at most so many hours before UTC; none goes behind it by more than one in summer. */
    private static final int FARTHEST = 4;

    private static final Pattern UTC = Pattern.compile("(?i).*(?:z|[+-]00:?00|utc|gmt)\\s*");
    /** «202404:14»: the clock is stuck to the year. */
    private static final Pattern STUCK = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d:\\d\\d)");
    /** «16h14», as papers of the Maghreb write it. */
    private static final Pattern FRENCH_CLOCK = Pattern.compile("(?<![a-z\\d])(\\d{1,2})h(\\d\\d)(?![a-z\\d])");

    private final Calendar calendar;

    public StampReader(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The stamp of an article: the first of its words that give a date, in the order in which they are trusted. Where that is a
     * markup's date without a clock, or its clock in UTC, and other words tell the same moment in the page's own clock, these.
     * 1970-01-01 is what systems write for no date at all.
     *
     * @param written all that a page says of its dates
     */
    public Optional<Stamp> read(List<StampWords> written, StampWords.Role role) {
        List<Stamp> stamps = written.stream()
                .filter(words -> words.role() == role)
                .flatMap(words -> read(words).stream())
                .filter(stamp -> !stamp.day().equals(LocalDate.EPOCH))
                .toList();
        if (stamps.isEmpty() || !stamps.getFirst().basis().equals("markup")) {
            return stamps.stream().findFirst();
        }
        Stamp first = stamps.getFirst();
        return Optional.of(stamps.stream()
                .skip(1)
                .filter(other -> tellsMore(other, first))
                .findFirst()
                .orElse(first));
    }

    private static boolean tellsMore(Stamp other, Stamp first) {
        boolean clock = !other.precision().equals("day");
        if (first.precision().equals("day")) {
            return clock && other.day().equals(first.day());
        }
        if (!isUtc(first) || isUtc(other)) {
            return false;
        }
        LocalDateTime utc = LocalDateTime.parse(first.value()).truncatedTo(ChronoUnit.MINUTES);
        if (!clock) {
            return other.day().isAfter(first.day())
                    && other.day().equals(utc.plusHours(FARTHEST).toLocalDate());
        }
        LocalDateTime local = LocalDateTime.parse(other.value()).truncatedTo(ChronoUnit.MINUTES);
        long minutes = Duration.between(utc, local).toMinutes();
        return minutes % 30 == 0 && minutes != 0 && minutes >= -60 && minutes <= FARTHEST * 60;
    }

    private static boolean isUtc(Stamp stamp) {
        return stamp.basis().equals("markup") && UTC.matcher(stamp.asWritten()).matches();
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
    private static String parted(String folded) {
        String words =
                FRENCH_CLOCK.matcher(STUCK.matcher(folded).replaceAll("$1 $2")).replaceAll("$1:$2");
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
