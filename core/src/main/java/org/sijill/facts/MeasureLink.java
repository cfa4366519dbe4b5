package org.sijill.facts;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.lexicon.WordClass;

/** Finds the word that tells what a number measures. */
final class MeasureLink {

    /** How far before its number a measure told in money may stand. */
    private static final int REACH = 16;
    /** How far before its number «عدد اللاجئين» may stand. */
    private static final int COUNT_REACH = 10;
    /** How far before or behind a count a word such as «مقتل» forbids it. */
    private static final int VETO_REACH = 5;

    /**
     * A measure in a text.
     *
     * @param at its first token
     */
    record Measure(Term term, int at) {
        int end() {
            return at + term.length();
        }
    }

    private final Line line;

    MeasureLink(Line line) {
        this.line = line;
    }

    /** The counted noun of a plain number: «500 جندي», «3 آلاف من اللاجئين», «الشركات الـ12», «عدد الطلاب ... 500». */
    @Nullable
    Measure counted(Quantity quantity) {
        boolean of = line.isWord(quantity.to(), "من") && line.term(quantity.to()) == null;
        int at = of ? quantity.to() + 1 : quantity.to();
        Term noun = line.term(at, Kind.COUNT);
        boolean some = noun != null && (!of || noun.definite());
        if (noun != null && some && !noun.joined() && noun.preposition() == 0 && !quantity.year()) {
            return vetoed(quantity.from(), at + noun.length()) ? null : new Measure(noun, at);
        }
        Term before = line.term(quantity.from() - 1, Kind.COUNT);
        if (before != null && before.definite() && line.isWord(quantity.from(), "ال") && !quantity.scaled()) {
            return vetoed(quantity.from() - 1, quantity.to()) ? null : new Measure(before, quantity.from() - 1);
        }
        return quantity.year() || !free(quantity.to()) ? null : numbered(quantity);
    }

    private @Nullable Measure numbered(Quantity quantity) {
        int from = quantity.from();
        for (int i = from - 1;
                i >= Math.max(line.from(), from - COUNT_REACH) && !line.isSign(i, "،؛:.") && !line.isNumber(i);
                i--) {
            Term noun = line.term(i, Kind.COUNT);
            if (noun != null && line.is(i - 1, Kind.NUMBER_OF)) {
                return vetoed(i - 1, quantity.to()) ? null : new Measure(noun, i);
            }
        }
        return null;
    }

    /** Whether no noun follows that the number could count instead. */
    boolean free(int at) {
        if (line.is(at, Kind.UNIT)) {
            return false;
        }
        if (!line.has(at) || line.text().token(at).isSign()) {
            return !line.isSign(at, "%٪/");
        }
        return line.isWordOf(at, WordClass.PREPOSITION)
                || line.isWordOf(at, WordClass.JOINT)
                || line.isWordOf(at, WordClass.RELATIVE)
                || line.isWordOf(at, WordClass.ADVERB)
                || line.is(at, Kind.PERIOD)
                || line.is(at, Kind.YEAR)
                || line.is(at, Kind.EQUALS);
    }

    boolean vetoed(int from, int to) {
        for (int i = from - 1; i >= Math.max(line.from(), from - VETO_REACH); i--) {
            if (line.is(i, Kind.VETO)) {
                return true;
            }
        }
        for (int i = to; i < to + VETO_REACH && !line.isSign(i, "،؛."); i++) {
            Term term = line.term(i, Kind.VETO);
            if (term != null && !term.entry().value().equals("before")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of growth stands by the measure: only then percents tell of the measure and not of a share. */
    boolean changes(Measure measure, int number) {
        for (int i = Math.max(line.from(), measure.at() - 4); i < number; i++) {
            if (line.is(i, Kind.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** The measure of a number with a unit or scale: right behind it («ملياري دولار مساعدات»), else the nearest before it. */
    @Nullable
    Measure amount(Quantity quantity, int end) {
        Measure behind = behind(end);
        if (behind != null) {
            return behind;
        }
        for (int i = quantity.from() - 1; i >= Math.max(line.from(), quantity.from() - REACH); i--) {
            Term term = line.term(i);
            if (line.isSign(i, "؛") || (term != null && term.is(Kind.NONE))) {
                return null;
            }
            if (term != null && term.is(Kind.AMOUNT)) {
                return line.is(i - 1, Kind.NONE) ? null : new Measure(term, i);
            }
        }
        return null;
    }

    private @Nullable Measure behind(int end) {
        boolean of = line.isWord(end, "من") || line.isWord(end, "علي");
        int at = of ? end + 1 : end;
        at = of && (line.isWord(at, "شكل") || line.isWord(at, "صوره")) ? at + 1 : at;
        Term term = line.term(at, Kind.AMOUNT);
        if (term == null || term.joined()) {
            return null;
        }
        return term.preposition() == 0 || term.preposition() == 'ك' ? new Measure(term, at) : null;
    }
}
