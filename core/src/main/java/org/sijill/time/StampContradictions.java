package org.sijill.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.Stamp;
import org.sijill.reading.StampWords;

/** Where the places of a page that tell its dates disagree on the day, in words for the record's warnings. */
public final class StampContradictions {

    /** Clocks of the world lie at most so many hours apart. */
    private static final int FARTHEST_MINUTES = 26 * 60;

    private static final Pattern ZONED = Pattern.compile("(?i).*(?:z|[+-]\\d\\d:?\\d\\d|utc|gmt)\\s*");

    private final StampReader reader;

    public StampContradictions(StampReader reader) {
        this.reader = reader;
    }

    /** Whether a record's warning is one of these. */
    public static boolean isOne(String warning) {
        return warning.startsWith("published ") || warning.startsWith("updated ");
    }

    /**
     * One warning for each role whose sources tell other days than the chosen stamp, and one where the update comes before the
     * publication.
     */
    public List<String> of(List<StampWords> written, @Nullable Stamp published, @Nullable Stamp updated) {
        List<String> warnings = new ArrayList<>();
        against(published, written, StampWords.Role.PUBLISHED, warnings);
        against(updated, written, StampWords.Role.UPDATED, warnings);
        if (published != null && updated != null && updated.day().isBefore(published.day())) {
            warnings.add("updated " + updated.day() + " lies before published " + published.day());
        }
        return warnings;
    }

    private void against(
            @Nullable Stamp chosen, List<StampWords> written, StampWords.Role role, List<String> warnings) {
        if (chosen == null || chosen.basis().equals("given")) {
            return;
        }
        String origin = "";
        Set<String> others = new TreeSet<>();
        for (StampWords words : written) {
            Stamp other = words.role() == role ? reader.read(words).orElse(null) : null;
            if (other != null && other.asWritten().equals(chosen.asWritten())) {
                origin = origin.isEmpty() ? name(words) : origin;
            } else if (other != null && !agree(chosen, other)) {
                others.add(other.day() + " by " + name(words));
            }
        }
        if (!others.isEmpty()) {
            warnings.add(Codes.of(role) + " " + chosen.day() + " by " + origin + ", but " + String.join(", ", others));
        }
    }

    private static String name(StampWords words) {
        return Codes.of(words.origin());
    }

    /** The same day, or the same moment by two clocks, or a day beside a clock of another zone. */
    private static boolean agree(Stamp one, Stamp other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
        if (days == 0 || days > 1) {
            return days == 0;
        }
        boolean bothClocks = isClocked(one) && isClocked(other);
        if (bothClocks) {
            long minutes = Math.abs(Duration.between(minute(one), minute(other)).toMinutes());
            return minutes % 15 == 0 && minutes <= FARTHEST_MINUTES && (isZoned(one) || isZoned(other));
        }
        return (isClocked(one) && isZoned(one)) || (isClocked(other) && isZoned(other));
    }

    private static boolean isClocked(Stamp stamp) {
        return !stamp.precision().equals("day");
    }

    private static boolean isZoned(Stamp stamp) {
        return ZONED.matcher(stamp.asWritten()).matches();
    }

    private static LocalDateTime minute(Stamp stamp) {
        return LocalDateTime.parse(stamp.value()).truncatedTo(ChronoUnit.MINUTES);
    }
}
