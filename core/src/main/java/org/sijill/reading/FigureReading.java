package org.sijill.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.TokenRange;

/**
 * A number that describes a relation between states or bodies: either one value, or the two ends of a range.
 *
 * @param measure what is measured, an id of {@code measures.tsv} such as {@code trade_turnover}
 * @param value the number; null where a range is told
 * @param min lower end of a range, else null
 * @param max upper end of a range, else null
 * @param unit ISO 4217 code, {@code percent}, {@code tonne}, {@code barrel}, {@code m3}; null for plain counts
 * @param between codes of the states and bodies it is about, in the order of the text
 * @param period the words that tell the time it holds for, as written
 * @param range from the word of the measure to the end of the number and its unit
 * @param rule id of the entry that read it
 */
public record FigureReading(
        String measure,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        List<String> between,
        @Nullable String period,
        TokenRange range,
        String rule) {

    public FigureReading {
        between = List.copyOf(between);
        boolean single = value != null && min == null && max == null;
        boolean pair = value == null && min != null && max != null && min <= max;
        if (!single && !pair) {
            throw new IllegalArgumentException(
                    "a figure has a value or two ends in order: value " + value + ", min " + min + ", max " + max);
        }
    }
}
