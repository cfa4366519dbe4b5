package org.sijill.model;

import java.time.LocalDate;

/**
 * A date that a page gives itself.
 *
 * @param value ISO 8601 local date ({@code 2024-04-22}) or date-time ({@code 2024-10-11T16:14}), in the page's own day
 * @param precision {@code day}, {@code minute} or {@code second}
 * @param asWritten the words or the markup it was read from
 * @param basis {@code markup}, {@code page}, {@code feed} or {@code given}
 */
public record Stamp(String value, String precision, String asWritten, String basis) {

    public Stamp {
        if (value.length() < 10) {
            throw new IllegalArgumentException("not an ISO 8601 date: " + value);
        }
    }

    /** The day alone, which date expressions of the text are anchored to. */
    public LocalDate day() {
        return LocalDate.parse(value.substring(0, 10));
    }
}
