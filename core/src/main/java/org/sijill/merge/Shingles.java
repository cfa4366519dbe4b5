package org.sijill.merge;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Letters;

/**
 * A text as the set of its four-word shingles, and that set as a signature (MinHash, Broder 1997; here SuperMinHash of hash4j): the share
 * of equal components of two signatures estimates the Jaccard similarity of the sets, with a standard error of about 0.03.
 *
 * <p>Words are folded, so that hamzas, ى/ي and vowel signs make no difference; signs and what names the agency at the head or foot
 * of the text are left out, since papers write those each in their own way.
 */
final class Shingles {

    static final int BANDS = 64;
    static final int ROWS = 4;

    private static final int WORDS = 4;
    /** «القاهرة - رويترز:» stands within so many words of the head, «(أ ش أ)» of the foot. */
    private static final int EDGE = 8;

    private static final int LONGEST_AGENCY = 5;
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(BANDS * ROWS, 16, SuperMinHashVersion.V1);
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private final Lexicon.Sources sources;

    Shingles(Lexicon lexicon) {
        this.sources = lexicon.sources();
    }

    /** The signature of a text; the same for the same words. */
    byte[] signature(String text) {
        long[] shingles = shingles(text);
        return POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles));
    }

    /** The share of shingles that two texts have in common, as their signatures tell it. */
    static double similarity(byte[] a, byte[] b) {
        return POLICY.getFractionOfEqualComponents(a, b);
    }

    /** The four components of a band as one number. */
    static long band(byte[] signature, int band) {
        long key = 0;
        for (int i = 0; i < ROWS; i++) {
            key = key << 16 | POLICY.getComponent(signature, band * ROWS + i);
        }
        return key;
    }

    private long[] shingles(String text) {
        List<String> words = words(text);
        long[] hashes = words.stream().mapToLong(HASHER::hashCharsToLong).toArray();
        if (hashes.length < WORDS) {
            return new long[] {Arrays.hashCode(hashes)};
        }
        return LongStream.range(0, hashes.length - WORDS + 1L)
                .map(at -> shingle(hashes, (int) at))
                .distinct()
                .toArray();
    }

    private static long shingle(long[] hashes, int at) {
        return HASHER.hashLongLongToLong(
                HASHER.hashLongLongToLong(hashes[at], hashes[at + 1]),
                HASHER.hashLongLongToLong(hashes[at + 2], hashes[at + 3]));
    }

    /** The folded words of a text between its agencies' credits. */
    List<String> words(String text) {
        List<String> words = split(Letters.fold(text));
        return words.subList(afterHead(words), beforeFoot(words));
    }

    private int afterHead(List<String> words) {
        int from = 0;
        for (int at = 0; at < Math.min(EDGE, words.size()); at++) {
            int length = agency(words, at, words.size());
            from = length > 0 ? at + length : from;
        }
        return from;
    }

    private int beforeFoot(List<String> words) {
        for (int at = Math.max(EDGE, words.size() - EDGE); at < words.size(); at++) {
            if (agency(words, at, words.size()) > 0) {
                return at;
            }
        }
        return words.size();
    }

    /** How many words name an agency from a word on. */
    private int agency(List<String> words, int at, int end) {
        for (int length = Math.min(LONGEST_AGENCY, end - at); length > 0; length--) {
            if (sources.isAgency(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** The runs of letters and digits of a folded text. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(folded.substring(from, i));
                from = -1;
            }
        }
        return words;
    }
}
