package org.sijill.merge;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.sijill.text.Letters;
import org.sijill.text.Span;

/**
 * The longer words around those of an event, as hashes. Two papers that tell one act say in part the same about it; two acts of the same
 * parties on one day («طالبت», «أشادت») do not.
 *
 * @param words ascending, each once
 */
record Context(int[] words) {

    static final Context EMPTY = new Context(new int[0]);

    /** Code points before and behind the words of the event: about its sentence. */
    private static final int AROUND = 160;

    private static final Pattern CLITICS = Pattern.compile("^(?:و?[بلك]?ال|لل|و)(?=...)");

    /** Shorter words stand everywhere. */
    private static final int LONG = 4;

    /** @param span in code points of the text */
    static Context of(String text, Span span) {
        int points = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.clamp(span.start() - AROUND, 0, points));
        int to = text.offsetByCodePoints(0, Math.clamp(span.end() + AROUND, 0, points));
        if (to <= from) {
            return EMPTY;
        }
        int[] words = Shingles.split(Letters.fold(text.substring(from, to))).stream()
                .map(Context::bare)
                .filter(word -> word.length() >= LONG)
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
        return new Context(words);
    }

    private static String bare(String word) {
        return CLITICS.matcher(word).replaceFirst("");
    }

    /** The share of the words of the shorter that stand in the longer; 1 where one is too short to tell. */
    double overlap(Context other) {
        int[] a = words.length <= other.words.length ? words : other.words;
        int[] b = a == words ? other.words : words;
        if (a.length < LONG) {
            return 1;
        }
        long common = Arrays.stream(a)
                .filter(word -> Arrays.binarySearch(b, word) >= 0)
                .count();
        return (double) common / a.length;
    }

    /** Whether the two have words enough to tell, and at least this share of those of the longer in common. */
    boolean says(Context other, double share) {
        int[] a = words.length <= other.words.length ? words : other.words;
        int[] b = a == words ? other.words : words;
        return a.length >= LONG && overlap(other) * a.length >= share * b.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context context && Arrays.equals(words, context.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return words.length + " words";
    }
}
