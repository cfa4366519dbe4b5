package org.sijill.time;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.reading.TimeExpression;
import org.sijill.text.TokenRange;

/**
 * A date expression that begins at a known token, resolved as far as it can be.
 *
 * @param end the token behind it
 * @see TimeExpression
 */
record Found(
        int end,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate nextFrom,
        @Nullable LocalDate nextTo,
        int days,
        Precision precision,
        Basis basis,
        String rule) {

    /** Kept as written, since there is nothing to resolve it by. */
    static Found open(int end, Precision precision, Basis basis, String rule) {
        return new Found(end, null, null, null, null, 0, precision, basis, rule);
    }

    static Found days(int end, LocalDate from, LocalDate to, Precision precision, Basis basis, String rule) {
        return new Found(end, from, to, null, null, 0, precision, basis, rule);
    }

    static Found relative(int end, LocalDate day, String rule) {
        return days(end, day, day, Precision.DAY, Basis.RELATIVE, rule);
    }

    static Found duration(int end, int days) {
        return new Found(end, null, null, null, null, days, Precision.UNKNOWN, Basis.NONE, "time.duration");
    }

    Found next(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Found(end, from, to, first, last, days, precision, basis, rule);
    }

    /** The same with each of its two readings cut or moved. */
    Found map(UnaryOperator<Period> change) {
        Period present = from == null || to == null ? null : change.apply(new Period(from, to));
        Period coming = nextFrom == null || nextTo == null ? null : change.apply(new Period(nextFrom, nextTo));
        return new Found(
                end,
                present == null ? null : present.from(),
                present == null ? null : present.to(),
                coming == null ? null : coming.from(),
                coming == null ? null : coming.to(),
                days,
                precision,
                basis,
                rule);
    }

    /** Whether it was told in the Islamic calendar. */
    boolean hijri() {
        return rule.startsWith("time.hijri-");
    }

    Found withEnd(int newEnd) {
        return new Found(newEnd, from, to, nextFrom, nextTo, days, precision, basis, rule);
    }

    Found as(Precision newPrecision, String newRule) {
        return new Found(end, from, to, nextFrom, nextTo, days, newPrecision, basis, newRule);
    }

    TimeExpression at(int start) {
        return new TimeExpression(new TokenRange(start, end), from, to, nextFrom, nextTo, days, precision, basis, rule);
    }
}
