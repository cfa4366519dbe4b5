package org.sijill.text;

import java.util.Arrays;

/**
 * The text of an article, never changed, with the map from UTF-16 units to code points.
 *
 * <p>Nearly all Arabic pages stay inside the Basic Multilingual Plane, where the two counts are equal; the map is only kept
 * where a supplementary character occurs.
 */
public final class SourceText {

    private final String text;
    /** Positions of the second halves of surrogate pairs, ascending; empty for nearly every text. */
    private final int[] lowSurrogates;

    public SourceText(String text) {
        this.text = text;
        this.lowSurrogates = lowSurrogates(text);
    }

    private static int[] lowSurrogates(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    public String text() {
        return text;
    }

    /** Leads a span from UTF-16 units to code points. */
    public Span codePoints(Span span) {
        if (lowSurrogates.length == 0) {
            return span;
        }
        return new Span(codePoint(span.start()), codePoint(span.end()));
    }

    private int codePoint(int unit) {
        int at = Arrays.binarySearch(lowSurrogates, unit);
        return unit - (at >= 0 ? at : -at - 1);
    }
}
