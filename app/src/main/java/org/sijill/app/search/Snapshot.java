package org.sijill.app.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** One commit of the index, as it stays while it is searched. */
final class Snapshot {

    final DirectoryReader reader;
    final IndexSearcher searcher;
    /** What counts the values of this commit; null for an empty index. */
    final @Nullable SortedSetDocValuesReaderState values;

    final long generation;

    /** So many words are remembered with their spellings. */
    private static final int WORDS = 20_000;

    private final Map<String, List<String>> spellings = new ConcurrentHashMap<>();

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        Map<String, String> told = reader.getIndexCommit().getUserData();
        this.generation = Long.parseLong(told.getOrDefault(IndexUpdate.GENERATION, "0"));
        this.values = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, Fields.facets());
    }

    /** How a word stands in the texts of this commit beside its own spelling: the same whenever it is asked for. */
    List<String> spellings(String word, Looking looking) throws IOException {
        List<String> known = spellings.get(word);
        if (known == null) {
            known = looking.up();
            if (spellings.size() < WORDS) {
                spellings.put(word, known);
            }
        }
        return known;
    }

    /** Looks a word up in the index. */
    @FunctionalInterface
    interface Looking {
        List<String> up() throws IOException;
    }
}
