package org.sijill.facts;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;

/**
 * Reads numbers of digits, words and both: «4 مليارات و500 مليون», «ملياري», «مليون ونصف المليون», «خمسة وعشرين ألفا», and ranges:
 * «4 -6 مليارات», «من 3 إلى 5», «بين 10 و12 مليار».
 */
final class QuantityReader {

    /** A part of a number: what one word of scale, or none, multiplies. */
    private record Part(double value, double scale, boolean year, int end) {}

    /** A running sum and where it ends. */
    private record Sum(double value, int end) {}

    private final Line line;

    QuantityReader(Line line) {
        this.line = line;
    }

    /** The number or range that begins at a token, or null. */
    @Nullable
    Quantity read(int at) {
        Quantity first = single(at, true);
        if (first == null) {
            return null;
        }
        int unit = line.is(first.to(), Kind.UNIT) ? first.to() : -1;
        int joint = unit < 0 ? first.to() : line.after(unit, Kind.UNIT);
        Quantity second = second(at, joint, unit >= 0);
        if (second == null || (second.year() && first.scaled())) {
            return first;
        }
        double low = first.scaled() || first.low() * second.scale() > second.high()
                ? first.low()
                : first.low() * second.scale();
        if (line.isWord(at - 1, "من") && changes(at)) {
            return second.from(at);
        }
        boolean rising = low < second.high() && first.single() && second.single();
        return rising ? new Quantity(low, second.high(), second.scale(), false, unit, at, second.to()) : first;
    }

    /**
     * The other end of a range whose first end stops at {@code joint}; a dash behind a unit joins no range: «86 مليار يورو -94
     * مليار دولار-».
     */
    private @Nullable Quantity second(int at, int joint, boolean unit) {
        if (line.isSign(joint, "-–—−")
                || (line.has(joint) && line.text().folded(joint).isEmpty())) {
            return unit ? null : single(joint + 1, false);
        }
        if (line.isWord(joint, "الي") || line.isWord(joint, "حتي") || line.isWord(joint, "او")) {
            return single(joint + 1, false);
        }
        if (line.isWord(at - 1, "بين")) {
            return line.isWord(joint, "و") ? single(joint + 1, false) : single(joint, true);
        }
        return null;
    }

    private boolean changes(int at) {
        for (int i = at - 1; i >= Math.max(line.from(), at - 14); i--) {
            if (line.is(i, Kind.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** @param joined whether a word with و before it may begin the number */
    private @Nullable Quantity single(int at, boolean joined) {
        int start = line.isWord(at, "ال") || line.isWord(at, "ب") || line.isWord(at, "بال") || line.isWord(at, "ل")
                ? at + 1
                : at;
        Part part = start > at && !line.isNumber(start) ? null : part(start, joined);
        if (part == null) {
            return null;
        }
        double value = part.value;
        double scale = part.scale;
        int end = part.end;
        boolean between = line.isWord(at - 1, "بين");
        for (Part next = between ? null : addend(end); next != null && fits(next, scale); next = addend(end)) {
            value += next.value;
            scale = next.scale > 1 ? next.scale : scale;
            end = next.end;
        }
        return new Quantity(value, value, Math.max(scale, part.scale), part.year, -1, at, end);
    }

    private static boolean fits(Part next, double scale) {
        return next.scale < scale && (next.scale > 1 || scale == 1000) && next.value < scale;
    }

    /** What و adds to a number: «و500 مليون», «ومئتي ألف». */
    private @Nullable Part addend(int at) {
        if (line.isWord(at, "و") && line.isNumber(at + 1)) {
            return part(at + 1, false);
        }
        Term term = line.term(at);
        return term != null && term.joined() ? part(at, true) : null;
    }

    private @Nullable Part part(int at, boolean joined) {
        Digits digits = Digits.read(line, at);
        if (digits != null) {
            int end = line.isSign(digits.end(), ")") && line.isSign(at - 1, "(") ? digits.end() + 1 : digits.end();
            return scaled(digits.value(), end, digits.year());
        }
        Term term = line.term(at);
        if (term == null || (term.joined() && !joined)) {
            return null;
        }
        return switch (term.entry().kind()) {
            case CARDINAL -> {
                Sum words = words(at);
                yield scaled(words.value, words.end, false);
            }
            case FRACTION ->
                line.is(at + term.length(), Kind.SCALE)
                        ? scaled(term.entry().number(), at + term.length(), false)
                        : null;
            case SCALE ->
                multiplied(dual(term, at + term.length()) ? 2 : 1, term.entry().number(), at + term.length(), false);
            case DUAL -> multiplied(2, term.entry().number() / 2, at + term.length(), false);
            default -> null;
        };
    }

    /** «مليونا دولار» are two, «مليونا و400 ألف» is one and some. */
    private boolean dual(Term term, int next) {
        Term behind = line.term(next);
        return term.accusative() && !line.isWord(next, "و") && (behind == null || !behind.joined());
    }

    /** Adds «ونصف» before a scale: «واحد ونصف مليون». */
    private Part scaled(double coefficient, int at, boolean year) {
        double half = half(at);
        return half > 0 && scale(at + 1) != null
                ? multiplied(coefficient + half, 1, at + 1, false)
                : multiplied(coefficient, 1, at, year);
    }

    /** Multiplies by the words of scale that follow and adds «ونصف» behind them. */
    private Part multiplied(double coefficient, double first, int at, boolean year) {
        double scale = first;
        int end = at;
        for (Term term = scale(end); term != null && !term.joined(); term = scale(end)) {
            scale *= term.entry().number();
            end += term.length();
        }
        double half = scale > 1 ? half(end) : 0;
        if (half > 0) {
            end = line.is(end + 1, Kind.SCALE) ? end + 2 : end + 1;
        }
        return new Part((coefficient + half) * scale, scale, year && scale == 1, end);
    }

    private @Nullable Term scale(int at) {
        Term term = line.term(at, Kind.SCALE);
        return term != null ? term : line.term(at, Kind.SCALES);
    }

    private double half(int at) {
        Term term = line.term(at, Kind.FRACTION);
        return term != null && term.joined() ? term.entry().number() : 0;
    }

    /** «خمسة وعشرين», «ثلاثمئة وخمسين», «خمسة عشر», «ثلاث مئة». */
    private Sum words(int at) {
        double sum = 0;
        int i = at;
        for (Term term = line.term(i, Kind.CARDINAL); term != null; term = line.term(i, Kind.CARDINAL)) {
            double value = term.entry().number();
            if (i == at || term.joined()) {
                sum += value;
            } else if (value == 100 && sum > 2 && sum < 10) {
                sum *= 100;
            } else if (value == 10 && sum > 2 && sum < 10) {
                sum += 10;
            } else {
                break;
            }
            i += term.length();
        }
        return new Sum(sum, i);
    }
}
