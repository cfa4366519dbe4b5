package org.sijill.app.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.UsualNames;

/**
 * The words of all articles, statements and merged events in one folder. Whatever it holds comes from elsewhere: an index that is
 * missing, damaged or of another version is empty after {@link #open}, has {@link #generation} 0, and waits to be filled again.
 *
 * <p>Searches may run on many threads and while an update is under way; each sees one commit. One update at a time.
 */
public final class SearchIndex implements AutoCloseable {

    private final IndexFolder folder;
    private final Analyzer analyzer;
    private final Documents documents;
    private final Search search;
    private volatile Snapshot snapshot;

    private SearchIndex(IndexFolder folder, Analyzer analyzer, Documents documents, Search search) throws IOException {
        this.folder = folder;
        this.analyzer = analyzer;
        this.documents = documents;
        this.search = search;
        this.snapshot = new Snapshot(folder.open());
    }

    /**
     * Opens the index of a folder and creates what is missing.
     *
     * @param lexicon takes words apart and tells spellings of a name
     * @param version of the lexicon, such as {@code LexiconFiles.version()} gives: an index made with another one is emptied
     * @param codes what acts and topics are called
     * @throws IOException where the folder cannot be read or written, or another process is writing an index that has to be emptied
     */
    public static SearchIndex open(Path folder, Lexicon lexicon, String version, CodeNames codes) throws IOException {
        WordForms forms = new WordForms(lexicon);
        UsualNames usual = new UsualNames(lexicon.gazetteer());
        Analyzer analyzer = Fields.analyzer(forms);
        IndexFolder files = new IndexFolder(folder, Fields.VERSION + "/" + version, analyzer);
        try {
            return new SearchIndex(
                    files,
                    analyzer,
                    new Documents(forms, usual, codes),
                    new Search(forms, lexicon.spelling(), usual, codes, analyzer));
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** What the last commit was told; 0 for an index that is to be filled. */
    public long generation() {
        return snapshot.generation;
    }

    /** The documents of the last commit: articles, statements and events. */
    public int size() {
        return snapshot.reader.numDocs();
    }

    /**
     * Begins a change of the index.
     *
     * @throws IOException where another update is under way, here or in another process
     */
    public IndexUpdate update() throws IOException {
        IndexWriter writer = folder.writer();
        return new IndexUpdate(this, writer, documents);
    }

    /**
     * Searches the last commit that is known here.
     *
     * @throws QueryException where the request cannot be run as it is
     * @throws DamagedIndexException where files of the index turn out to be damaged
     * @throws IllegalStateException where the index is closed
     */
    public SearchResult search(SearchRequest request) throws IOException {
        Snapshot here = held();
        try {
            return search.run(request, here);
        } catch (IOException e) {
            if (IndexFolder.isDamage(e)) {
                throw new DamagedIndexException(folder.path(), e);
            }
            throw e;
        } finally {
            here.reader.decRef();
        }
    }

    /** The current commit, which stays open until it is given back. */
    private Snapshot held() {
        while (true) {
            Snapshot here = snapshot;
            if (here.reader.tryIncRef()) {
                return here;
            }
            if (here == snapshot) {
                throw new IllegalStateException("the index is closed");
            }
        }
    }

    /** Takes notice of what another process has committed. An update of this one needs no such call. */
    public synchronized void refresh() throws IOException {
        Snapshot old = snapshot;
        DirectoryReader newer = DirectoryReader.openIfChanged(old.reader);
        if (newer != null) {
            snapshot = new Snapshot(newer);
            old.reader.decRef();
        }
    }

    String version() {
        return folder.version();
    }

    @Override
    public synchronized void close() throws IOException {
        snapshot.reader.close();
        analyzer.close();
        folder.close();
    }
}
