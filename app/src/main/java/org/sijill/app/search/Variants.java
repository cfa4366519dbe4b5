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

    private final Spelling spelling;

    Variants(Spelling spelling) {
        this.spelling = spelling;
    }

    /** How the entries of a key begin. */
    static String entry(long key) {
        return Long.toString(key, Character.MAX_RADIX) + "\t";
    }

    /** The commonest spellings of a folded word beside its own, commonest first. */
    List<String> of(String word, IndexReader reader) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (long key : spelling.keys(word)) {
            // a word without consonants has the key of every such word
            if (key != 0) {
                collect(word, entry(key), reader, found);
            }
        }
        found.remove(word);
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void collect(String word, String entry, IndexReader reader, Map<String, Integer> found) throws IOException {
        BytesRef prefix = new BytesRef(entry);
        Map<String, Integer> here = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.SPELLING);
            if (terms != null) {
                collect(word, prefix, terms.iterator(), here);
            }
        }
        // a word with several keys in common is counted once
        here.forEach(found::put);
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
