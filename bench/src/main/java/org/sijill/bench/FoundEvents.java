package org.sijill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.IndexUpdate;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Name;

/** Fills a search index with the events of a store and asks it, with counts of all facets. */
final class FoundEvents {

    private static final int QUERIES = 50;

    private final Lexicon lexicon;
    private final Path folder;

    /** @param folder is emptied and left filled */
    FoundEvents(Lexicon lexicon, Path folder) {
        this.lexicon = lexicon;
        this.folder = folder;
    }

    /** @param growth takes the times that are to be compared with those of other sizes, in milliseconds */
    void measure(StoreAddress address, Map<String, List<Double>> growth) throws Exception {
        if (Files.exists(folder)) {
            Stores.delete(folder);
        }
        Files.createDirectories(folder);
        try (SearchIndex index =
                SearchIndex.open(folder, lexicon, "bench", (kind, code) -> new Name(code, code.replace('_', ' ')))) {
            Meter meter = Meter.of(() -> fill(index, address));
            Stores.say(
                    "indexed   %,d events in %.0f s: %,.0f events/s, one thread; %,d MB",
                    index.size(), meter.wallSeconds(), index.size() / meter.wallSeconds(), megabytes());
            ask(index, growth);
        }
    }

    private static void fill(SearchIndex index, StoreAddress address) throws IOException {
        try (Store store = Store.reading(address);
                IndexUpdate update = index.update()) {
            store.events(EventFilter.ALL, event -> {
                try {
                    update.put(event);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            update.commit(1);
        }
    }

    private long megabytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size >> 20;
        }
    }

    private static List<SearchRequest> requests() {
        SplittableRandom random = new SplittableRandom(1);
        List<SearchRequest> requests = new ArrayList<>();
        List<String> words = List.of("meet", "visit", "condemn", "trade", "energy", "صحيفة", "");
        for (int i = 0; i < QUERIES; i++) {
            String name = InventedWords.person(random);
            String text = i % 2 == 0 ? name.substring(name.lastIndexOf(' ') + 1) : words.get(i / 2 % words.size());
            SearchRequest request = SearchRequest.of(text).counting(10);
            requests.add(i % 5 == 4 ? request.where(Dimension.COUNTRY, "EGY") : request);
        }
        return requests;
    }

    private static void ask(SearchIndex index, Map<String, List<Double>> growth) throws IOException {
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < 2; round++) {
            times.clear();
            found = 0;
            for (SearchRequest request : requests()) {
                long start = System.nanoTime();
                found += index.search(request).total();
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        List<Double> sorted = times.stream().sorted().toList();
        double last = sorted.get(sorted.size() * 99 / 100);
        Stores.say(
                "search    with facets: p50 %.1f ms, p99 %.1f ms; %d queries, %,d found each",
                Stores.median(times), last, times.size(), found / times.size());
        growth.computeIfAbsent("search with facets, p50", key -> new ArrayList<>())
                .add(Stores.median(times));
        growth.computeIfAbsent("search with facets, p99", key -> new ArrayList<>())
                .add(last);
    }
}
