package org.sijill.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place.
 *
 * @param from first day, null where the article gives no anchor
 * @param to last day, inclusive
 * @param asWritten the time expression as it stands in the text
 */
public record EventDate(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        Basis basis,
        @Nullable String asWritten) {

    /** How exactly the words tell the day. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** Where the date was taken from. */
    public enum Basis {
        STATED,
        RELATIVE,
        PUBLICATION,
        NONE
    }

    public EventDate {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an event cannot end before it begins: " + from + " to " + to);
        }
    }
}
