package org.sijill.facts;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;

/** Finds the words that tell for which time a figure holds: «العام الماضي», «عام 2023», «خلال 2023», «سنويا». */
final class Periods {

    private final Line line;

    Periods(Line line) {
        this.line = line;
    }

    /** The first period between two tokens, as written, or null. */
    @Nullable
    String within(int from, int to) {
        for (int i = Math.max(from, line.from()); i < Math.min(to, line.to()); i++) {
            int end = end(i);
            if (end > i) {
                return words(i, end);
            }
        }
        return null;
    }

    /** The words as written, one blank between them. */
    private String words(int from, int to) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            words.add(line.text().token(i).surface());
        }
        return words.toString();
    }

    /** The token behind the period that begins there, or {@code at} for none. */
    int end(int at) {
        if (line.is(at, Kind.PERIOD)) {
            return line.after(at, Kind.PERIOD);
        }
        int year = line.after(at, Kind.YEAR);
        if (year > at && line.isSign(year, "(")) {
            return at;
        }
        Digits digits = year > at ? Digits.read(line, year) : null;
        if (digits == null || !digits.year()) {
            return at;
        }
        boolean span = line.isSign(digits.end(), "-–/") && line.isNumber(digits.end() + 1);
        return span ? digits.end() + 2 : digits.end();
    }
}
