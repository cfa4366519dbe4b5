package org.sijill.text;

/**
 * A word, number or sign of a text.
 *
 * @param start first UTF-16 unit of the token in the text
 * @param end the unit after its last one
 * @param kind what the token is made of
 * @param surface the token as written
 * @param folded the form for matching, see {@link Letters}; for signs the sign itself
 */
public record Token(int start, int end, Kind kind, String surface, String folded) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters of the Arabic script. */
        ARABIC,
        /** Letters of another script. */
        FOREIGN,
        /** Digits, with inner separators: 4.5, 1,200, 16:14. */
        NUMBER,
        /** One sign of punctuation. */
        SIGN
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(String foldedForm) {
        return folded.equals(foldedForm);
    }

    public boolean isWord() {
        return kind == Kind.ARABIC || kind == Kind.FOREIGN;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }
}
