package org.sijill.app.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/**
 * Changes of an index that searches see all at once, when {@link #commit} returns, or never: closing without it takes them back, and so
 * does a kill. Millions of records may be put one by one; they do not stay in memory. May be used by several threads.
 */
public final class IndexUpdate implements AutoCloseable {

    static final String GENERATION = "generation";
    static final String VERSION = "version";

    private final SearchIndex index;
    private final IndexWriter writer;
    private final Documents documents;
    private boolean done;

    IndexUpdate(SearchIndex index, IndexWriter writer, Documents documents) {
        this.index = index;
        this.writer = writer;
        this.documents = documents;
    }

    /** Puts an article and its statements in, or in the place of those with the article's id; its persons are who the record says. */
    public void put(NewsRecord record) throws IOException {
        put(record, Map.of());
    }

    /**
     * The same where more is known than the record tells.
     *
     * @param persons for each person, by the id in the record, the one in all records
     */
    public void put(NewsRecord record, Map<String, String> persons) throws IOException {
        String owner = Documents.ownerOfArticle(record.article().id());
        writer.updateDocuments(new Term(Fields.OWNER, owner), documents.of(record, persons));
    }

    /** Puts an event in, or in the place of that with its id. */
    public void put(MergedEvent event) throws IOException {
        writer.updateDocuments(
                new Term(Fields.OWNER, Documents.ownerOfEvent(event.id())), List.of(documents.of(event)));
    }

    /** Takes an article and its statements out; one that is not there is no error. */
    public void removeArticle(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.OWNER, Documents.ownerOfArticle(id)));
    }

    public void removeEvent(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.OWNER, Documents.ownerOfEvent(id)));
    }

    /** Takes everything out, which is the quick way to a new beginning. */
    public void clear() throws IOException {
        writer.deleteAll();
    }

    /**
     * Makes the changes last and lets searches see them.
     *
     * @param generation what the index is told it holds now; more than 0, which an empty index has
     */
    public void commit(long generation) throws IOException {
        if (generation <= 0) {
            throw new IllegalArgumentException("a generation is more than 0, not " + generation);
        }
        writer.setLiveCommitData(Map.of(GENERATION, String.valueOf(generation), VERSION, index.version())
                .entrySet());
        writer.commit();
        writer.close();
        done = true;
        index.refresh();
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws IOException {
        if (!done) {
            done = true;
            writer.rollback();
        }
    }
}
