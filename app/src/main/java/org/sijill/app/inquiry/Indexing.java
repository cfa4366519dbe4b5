package org.sijill.app.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sijill.app.report.Labels;
import org.sijill.app.search.IndexUpdate;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.store.Follower;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;

/** Keeps the index for searching in step with the store. The index is a copy: where it is missing or damaged it is made anew. */
public final class Indexing {

    private Indexing() {}

    /**
     * Opens the index of a store and brings it up to the store.
     *
     * @param lexiconVersion an index made with another one is made anew
     * @param told gets a line for the user where there was something to do
     * @return to be closed by the caller
     * @throws IndexingException where the index cannot be read or written
     */
    public static SearchIndex of(
            StoreAddress address, Store store, Lexicon lexicon, String lexiconVersion, Consumer<String> told) {
        try {
            Labels labels = new Labels(lexicon.gazetteer());
            SearchIndex index =
                    SearchIndex.open(address.folder().resolve("index"), lexicon, lexiconVersion, (kind, code) -> {
                        Labels.Label label = labels.of(kind, code);
                        return new Name(label.ar(), label.en());
                    });
            try {
                follow(index, store, told);
                return index;
            } catch (IOException | RuntimeException e) {
                index.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IndexingException(address.folder().resolve("index"), e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw new IndexingException(address.folder().resolve("index"), cause == null ? new IOException(e) : cause);
        }
    }

    /** Empties an index that turned out to be damaged; the next use makes it anew. */
    public static void discard(StoreAddress address) {
        Path folder = address.folder().resolve("index");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IndexingException(folder, e);
        }
    }

    /**
     * Brings an open index up to the store, as after something was added to it.
     *
     * @param told as for {@link #of}
     * @throws IOException where the index cannot be written
     */
    public static void follow(SearchIndex index, Store store, Consumer<String> told) throws IOException {
        int now = store.generation();
        int from = (int) index.generation();
        if (from == now) {
            return;
        }
        long began = System.nanoTime();
        try (IndexUpdate update = index.update()) {
            boolean other = from > now;
            if (other) {
                update.clear();
            }
            Copying copying = new Copying(update);
            store.follow(other ? 0 : from, copying);
            copying.flush();
            update.commit(now);
        }
        told.accept(String.format(
                Locale.ROOT,
                "the index for searching is up to date: %,d documents, in %.1f s",
                index.size(),
                (System.nanoTime() - began) / 1e9));
    }

    /** Puts what the store hands on into the index; taking texts apart is the work, so several threads share it. */
    private static final class Copying implements Follower {

        private static final int TOGETHER = 512;

        private final IndexUpdate update;

        private record Told(NewsRecord record, Map<String, String> persons) {}

        private final List<Told> records = new ArrayList<>(TOGETHER);
        private final List<MergedEvent> events = new ArrayList<>(TOGETHER);

        Copying(IndexUpdate update) {
            this.update = update;
        }

        @Override
        public void put(NewsRecord record, Map<String, String> persons) {
            records.add(new Told(record, persons));
            if (records.size() == TOGETHER) {
                flush();
            }
        }

        @Override
        public void put(MergedEvent event) {
            events.add(event);
            if (events.size() == TOGETHER) {
                flush();
            }
        }

        @Override
        public void removeEvent(String id) {
            attempt(() -> update.removeEvent(id));
        }

        void flush() {
            records.parallelStream().forEach(one -> attempt(() -> update.put(one.record(), one.persons())));
            events.parallelStream().forEach(event -> attempt(() -> update.put(event)));
            records.clear();
            events.clear();
        }

        private interface Step {
            void run() throws IOException;
        }

        private static void attempt(Step step) {
            try {
                step.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
