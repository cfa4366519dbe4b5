package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Span;

/**
 * A number that describes a relation.
 *
 * @param value the number, or null where a range is given
 * @param min lower end of a range
 * @param max upper end of a range
 * @param unit ISO 4217 code, {@code percent}, or null for plain counts
 * @param between codes of the parties it is about
 */
public record Figure(
        String measure,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        List<String> between,
        @Nullable String period,
        Span span,
        String rule) {

    public Figure {
        between = List.copyOf(between);
    }
}
