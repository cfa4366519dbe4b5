package org.sijill.app.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.sijill.lexicon.Spelling;

/**
 * Other spellings of a name, in Arabic or Latin letters, among the words of an index. The dictionary of the index ({@link
 * Fields#SPELLING}) proposes the words that share a key, {@link Spelling#sameWord} decides.
 */
final class Variants {

    /** The commonest spellings are enough: the rare ones are often mistakes of the comparison. */
    private static final int MOST = 10;

    /** So many words with one key are looked at. */
    private static final int MOST_CANDIDATES = 20_000;

    /** What a word in Arabic letters may cost beside the nearest one. */
    private static final int BESIDE_NEAREST = 1;

    /** What it may cost at most, by the number of Latin letters; longer words are held by the limit of the comparison. */
    private static final int[] LIMITS = {0, 0, 0, 0, 1};

    private final Spelling spelling;
    private final WordForms forms;

    Variants(Spelling spelling, WordForms forms) {
        this.spelling = spelling;
        this.forms = forms;
    }

    /** How the entries of a key begin. */
    static String entry(long key) {
        return Long.toString(key, Character.MAX_RADIX) + "\t";
    }

    /** The commonest spellings of a folded word beside its own, commonest first. */
    List<String> of(String word, Snapshot here) throws IOException {
        return here.spellings(word, () -> found(word, here.reader));
    }

    private List<String> found(String word, IndexReader reader) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (long key : spelling.keys(word)) {
            // a word without consonants has the key of every such word
            if (key != 0) {
                // a word with several keys in common is counted once
                found.putAll(like(word, new BytesRef(entry(key)), reader));
            }
        }
        found.remove(word);
        if (isLatin(word)) {
            keepNearest(word, found);
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Other spellings of a Latin word whose usual Arabic ones the lexicon knows: Arabic ones that are no name of their own («بوتن» for
     * "Putin", but not «صبحي» for "Sabahi"). Latin ones would be other names: "Saudi" for "Assad".
     */
    List<String> besideKnown(String roman, Snapshot here) throws IOException {
        return of(roman, here).stream()
                .filter(word ->
                        !isLatin(word) && forms.isUnknown(word) && spelling.distance(roman, word) <= BESIDE_NEAREST)
                .toList();
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 0x600;
    }

    /** Latin letters are led to many Arabic words: only the nearest are meant, and no word that mostly is no name. */
    private void keepNearest(String roman, Map<String, Integer> found) {
        found.keySet().removeIf(word -> !isLatin(word) && forms.isOrdinary(word));
        int nearest = found.keySet().stream()
                .filter(word -> !isLatin(word))
                .mapToInt(word -> spelling.distance(roman, word))
                .min()
                .orElse(0);
        int limit = roman.length() < LIMITS.length ? LIMITS[roman.length()] : Integer.MAX_VALUE;
        int most = Math.min(limit, nearest + BESIDE_NEAREST);
        found.keySet().removeIf(word -> !isLatin(word) && spelling.distance(roman, word) > most);
    }

    private Map<String, Integer> like(String word, BytesRef prefix, IndexReader reader) throws IOException {
        Map<String, Integer> here = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.SPELLING);
            if (terms != null) {
                collect(word, prefix, terms.iterator(), here);
            }
        }
        return here;
    }

    private void collect(String word, BytesRef prefix, TermsEnum terms, Map<String, Integer> here) throws IOException {
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (int looked = 0; looked < MOST_CANDIDATES && StringHelper.startsWith(terms.term(), prefix); looked++) {
            BytesRef term = terms.term();
            String candidate = new String(
                    term.bytes, term.offset + prefix.length, term.length - prefix.length, StandardCharsets.UTF_8);
            if (spelling.sameWord(word, candidate)) {
                here.merge(candidate, terms.docFreq(), Integer::sum);
            }
            if (terms.next() == null) {
                return;
            }
        }
    }
}
