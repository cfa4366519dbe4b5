package org.sijill.facts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.Measures.Kind;
import org.sijill.lexicon.Measures.Term;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;

/**
 * One sentence with the entries of {@code measures.tsv} that were found in it. Every question about a position outside the
 * sentence is answered with no, so that the readers need not mind where it ends.
 */
final class Line {

    private final LexedText text;
    private final int from;
    private final int to;
    private final @Nullable Term[] terms;
    private boolean numbers;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    @SuppressWarnings("NullAway") // an array of nothing yet
    Line(LexedText text, TokenRange sentence, Measures measures) {
        this.text = text;
        this.from = sentence.from();
        this.to = sentence.to();
        this.terms = new Term[to - from];
        int i = from;
        while (i < to) {
            Token token = text.token(i);
            numbers |= token.kind() == Token.Kind.NUMBER;
            Term term = token.kind() == Token.Kind.ARABIC ? measures.match(text::folded, i, to) : null;
            if (term != null) {
                terms[i - from] = term;
                kinds.add(term.entry().kind());
            }
            i += term == null ? 1 : term.length();
        }
    }

    LexedText text() {
        return text;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean has(int i) {
        return i >= from && i < to;
    }

    /** Whether some term of the sentence is of that kind. */
    boolean tells(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a number stands in the sentence, in digits or words. */
    boolean tellsNumber() {
        return numbers
                || tells(Kind.CARDINAL)
                || tells(Kind.SCALE)
                || tells(Kind.SCALES)
                || tells(Kind.DUAL)
                || tells(Kind.PAIR);
    }

    @Nullable
    Term term(int i) {
        return has(i) ? terms[i - from] : null;
    }

    @Nullable
    Term term(int i, Kind kind) {
        Term term = term(i);
        return term != null && term.is(kind) ? term : null;
    }

    boolean is(int i, Kind kind) {
        return term(i, kind) != null;
    }

    /** The position behind the term at {@code i}, or {@code i} if it is of another kind. */
    int after(int i, Kind kind) {
        Term term = term(i, kind);
        return term == null ? i : i + term.length();
    }

    boolean isWord(int i, String folded) {
        return has(i) && text.folded(i).equals(folded);
    }

    boolean isSign(int i, String signs) {
        return has(i) && text.isSign(i, signs);
    }

    boolean isNumber(int i) {
        return has(i) && text.token(i).kind() == Token.Kind.NUMBER;
    }

    boolean isWordOf(int i, WordClass wordClass) {
        return has(i) && text.is(i, wordClass);
    }

    /** Whether nothing stands between two neighbouring tokens. */
    boolean touch(int left, int right) {
        return has(left)
                && has(right)
                && text.token(left).end() == text.token(right).start();
    }
}
