package org.sijill.app.inquiry;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Labels;
import org.sijill.app.search.DamagedIndexException;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchResult;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.app.store.StorePool;
import org.sijill.lexicon.Lexicon;
import org.sijill.pipeline.Pipeline;

/** Where questions are put to one store for as long as a program runs: its connections, its index, its lexicon. For many threads. */
public final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StorePool stores;
    private final Lexicon lexicon;
    private final Store.Version version;
    private final Labels labels;
    private final Inquiry inquiry;
    private final Consumer<String> told;
    private volatile SearchIndex index;
    private volatile int generation;
    private @Nullable Pipeline pipeline;

    private Desk(StorePool stores, Lexicon lexicon, Store.Version version, Consumer<String> told) {
        this.stores = stores;
        this.lexicon = lexicon;
        this.version = version;
        this.labels = new Labels(lexicon.gazetteer());
        this.inquiry = new Inquiry(stores, lexicon);
        this.told = told;
        this.index = opened();
        this.generation = (int) index.generation();
    }

    /**
     * Opens a store and its index, which is brought up to the store.
     *
     * @param writable whether the store may be changed from here; an embedded one is closed to other processes then
     * @param readers how many questions are answered at once
     * @param lexicon called on another thread while the store is opened: each takes about a second
     * @param version of the program and lexicon that read and merge from here on
     * @param told gets a line for the user where there was something to do
     */
    public static Desk open(
            StoreAddress address,
            boolean writable,
            int readers,
            Supplier<Lexicon> lexicon,
            Store.Version version,
            Consumer<String> told) {
        CompletableFuture<Lexicon> loading = CompletableFuture.supplyAsync(lexicon);
        StorePool stores = writable
                ? StorePool.writing(address, readers, PATIENCE)
                : StorePool.reading(address, readers, PATIENCE);
        try {
            return new Desk(stores, loading.join(), version, told);
        } catch (CompletionException e) {
            stores.close();
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    private SearchIndex opened() {
        return stores.read(store -> Indexing.of(stores.address(), store, lexicon, version.lexicon(), told));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Reads articles with this lexicon. It is built when first asked for: most of what is asked needs no reading. */
    public synchronized Pipeline pipeline() {
        Pipeline built = pipeline;
        if (built == null) {
            built = Pipeline.of(lexicon);
            pipeline = built;
        }
        return built;
    }

    public Labels labels() {
        return labels;
    }

    public Names names() {
        return inquiry.names();
    }

    /** What pages ask, remembered until the store changes. */
    public Inquiry inquiry() {
        return inquiry;
    }

    /** What reads and merges here. */
    public Store.Version version() {
        return version;
    }

    /** Whether the store may be changed from here. */
    public boolean isWritable() {
        return stores.isWritable();
    }

    /** Whether other processes may change the store while this one is at work, so that it has to be looked after. */
    public boolean isShared() {
        return !stores.address().isEmbedded();
    }

    /** Counts the changes of the store that are known here: whatever is read of one generation stays as it is. */
    public int generation() {
        return generation;
    }

    /** Asks the store; the answer must not read from it any more. */
    public <T extends @Nullable Object> T ask(Function<Store, T> question) {
        return stores.read(question);
    }

    /** Changes the store, and the index with it. */
    public <T extends @Nullable Object> T change(Function<Store, T> change) {
        T answer = stores.write(change);
        follow();
        return answer;
    }

    /**
     * Takes notice of what was put into the store, here or by another process.
     *
     * @return whether anything was
     */
    public synchronized boolean follow() {
        int before = generation;
        stores.read(store -> {
            try {
                Indexing.follow(index, store, told);
                return true;
            } catch (IOException e) {
                throw new IndexingException(stores.address().folder(), e);
            }
        });
        generation = (int) index.generation();
        return generation != before;
    }

    /** Searches; an index that turns out to be damaged is made anew first. */
    public SearchResult search(SearchRequest request) {
        SearchIndex here = index;
        try {
            return searched(here, request);
        } catch (IOException e) {
            throw new IndexingException(stores.address().folder(), e);
        }
    }

    private SearchResult searched(SearchIndex here, SearchRequest request) throws IOException {
        try {
            return here.search(request);
        } catch (DamagedIndexException e) {
            return renewed(here).search(request);
        } catch (IllegalStateException e) {
            if (here == index) {
                throw e;
            }
            // another search found it damaged and closed it
            return index.search(request);
        }
    }

    private synchronized SearchIndex renewed(SearchIndex damaged) throws IOException {
        if (index == damaged) {
            Indexing.discard(stores.address());
            index = opened();
            damaged.close();
        }
        return index;
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new IndexingException(stores.address().folder(), e);
        } finally {
            stores.close();
        }
    }
}
