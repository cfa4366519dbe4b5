package org.sijill.text;

/** A half-open range {@code [from, to)} of tokens. */
public record TokenRange(int from, int to) {

    public TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of tokens: [" + from + ", " + to + ")");
        }
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public boolean contains(TokenRange other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(TokenRange other) {
        return from < other.to && other.from < to;
    }
}
