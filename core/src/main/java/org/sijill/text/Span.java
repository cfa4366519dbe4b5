package org.sijill.text;

/**
 * A half-open stretch {@code [start, end)} of a text.
 *
 * <p>In the records of {@code org.sijill.model} both ends count Unicode code points of the article's text; inside the
 * stages they count UTF-16 units of the same text. {@link SourceText#codePoints(Span)} leads from the second to the first.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
