package org.sijill.app.search;

import java.io.IOException;
import java.util.Map;
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

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        Map<String, String> told = reader.getIndexCommit().getUserData();
        this.generation = Long.parseLong(told.getOrDefault(IndexUpdate.GENERATION, "0"));
        this.values = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, Fields.facets());
    }
}
