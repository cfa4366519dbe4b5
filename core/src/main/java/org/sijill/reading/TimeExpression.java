package org.sijill.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.text.TokenRange;

/**
 * A date expression of the text and what it stands for.
 *
 * @param range its tokens
 * @param from first day; null where there is no anchor to resolve it by, or for a duration
 * @param to last day, inclusive
 * @param nextFrom first day if the verb it belongs to tells of the future («الخميس» under «سيلتقي»); null where the words decide
 * @param nextTo last day in that case
 * @param days length for an expression that only tells how long («تستغرق يومين» gives 2); 0 for every other
 * @param rule id of the rule that read it
 */
public record TimeExpression(
        TokenRange range,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate nextFrom,
        @Nullable LocalDate nextTo,
        int days,
        Precision precision,
        Basis basis,
        String rule) {

    public TimeExpression {
        if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("not a stretch of days: " + from + " to " + to + " by " + rule);
        }
    }

    /** Whether it tells how long and not when. */
    public boolean duration() {
        return days > 0;
    }
}
