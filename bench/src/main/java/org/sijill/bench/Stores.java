package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Change;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.NewsRecord;

/**
 * Fills a store with invented news until it has so many events, and times what it is asked beside the same SQL over plain JDBC. The two take
 * turns, so that a busy machine slows both.
 */
final class Stores {

    private static final Store.Version VERSION = new Store.Version("bench", "bench", "bench");
    private static final String FILE = "sijill.duckdb";
    private static final int BATCH = 5000;
    /** A query of seconds need not be asked as often as one of milliseconds. */
    private static final double ENOUGH_SECONDS = 20;

    private final Lexicon lexicon = Lexicon.load(LexiconSource.packed());
    private final InventedNews news = new InventedNews(lexicon);
    private final Path folder;
    private final StoreAddress address;
    private final int rounds;
    private final int minutes;
    private final Deque<NewsRecord> waiting = new ArrayDeque<>();
    private final Map<String, List<Double>> growth = new LinkedHashMap<>();
    private int day;
    private int articles;
    private int events;

    private Stores(Path folder, @Nullable String url, int rounds, int minutes) {
        this.folder = folder;
        this.address = StoreAddress.of(url == null ? folder.toString() : url);
        this.rounds = rounds;
        this.minutes = minutes;
    }

    /**
     * @param sizes numbers of events, ascending
     * @param url of a database without tables, for JDBC; null for a store in a folder
     * @param keep a new folder that is left; null for one that goes
     * @param minutes of filling for each size; what is reached by then is measured
     */
    static void measure(List<Integer> sizes, @Nullable String url, @Nullable Path keep, int rounds, int minutes)
            throws Exception {
        Path folder = keep == null ? Files.createTempDirectory("sijill-store") : Files.createDirectories(keep);
        try {
            Stores stores = new Stores(folder, url, rounds, minutes);
            stores.refuseFilled();
            List<String> reached = new ArrayList<>();
            for (int size : sizes.stream().sorted().toList()) {
                stores.fill(size);
                reached.add(String.format(Locale.ROOT, "%,d", stores.events));
                stores.ask();
                new FoundEvents(stores.lexicon, folder.resolve("search")).measure(stores.address, stores.growth);
                stores.addDays();
            }
            say("growth    %-28s %s", "events", String.join(" -> ", reached));
            stores.growth.forEach((what, times) -> say(
                    "growth    %-28s %s",
                    what,
                    String.join(
                            " -> ",
                            times.stream()
                                    .map(time -> String.format(Locale.ROOT, "%.1f ms", time))
                                    .toList())));
        } finally {
            if (keep == null) {
                delete(folder);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void refuseFilled() throws IOException {
        try (Store store = Store.writing(address)) {
            if (store.generation() > 0) {
                throw new IOException(address + " holds a store already; name a new folder or an empty database");
            }
        }
    }

    private List<NewsRecord> next() {
        while (waiting.size() < BATCH) {
            waiting.addAll(news.day(day++, 0));
        }
        return Stream.generate(waiting::remove).limit(BATCH).toList();
    }

    private void fill(int size) throws Exception {
        List<Double> seconds = new ArrayList<>();
        double processor = 0;
        int before = articles;
        try (Store store = Store.writing(address)) {
            while (events < size && (seconds.isEmpty() || sum(seconds) < 60.0 * minutes)) {
                Meter meter = add(store, next());
                seconds.add(meter.wallSeconds());
                processor += meter.cpuSeconds();
                if (seconds.size() % 10 == 0) {
                    say(
                            "          %,d articles, %,d events, %.1f s the last batch",
                            articles, events, seconds.getLast());
                }
            }
        }
        if (seconds.isEmpty()) {
            return; // so many are here already
        }
        int tenth = Math.max(1, seconds.size() / 10);
        say(
                "filled    %,d events of %,d articles, %,d days; %,d batches in %.0f s, %.0f s of CPU",
                events, articles, day, seconds.size(), sum(seconds), processor);
        say(
                "          %,.0f articles/s; the first tenth %,.0f, the last %,.0f",
                (articles - before) / sum(seconds),
                tenth * BATCH / sum(seconds.subList(0, tenth)),
                tenth * BATCH / sum(seconds.subList(seconds.size() - tenth, seconds.size())));
        try (BareEngine bare = BareEngine.open(address.url(), false)) {
            say("          %,d tellings, %,d rows of persons and states", bare.count("telling"), bare.count("member"));
        }
        if (Files.exists(folder.resolve(FILE))) {
            say("          %,d MB", Files.size(folder.resolve(FILE)) >> 20);
        }
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private Meter add(Store store, List<NewsRecord> records) throws Exception {
        return Meter.of(() -> {
            Change change = store.add(records, lexicon, VERSION);
            articles += change.added();
            events += change.gained().size() - change.lost().size();
        });
    }

    /** One question, to the store and to its engine; both give the number of rows. */
    private interface Question {
        int ask() throws Exception;
    }

    private void ask() throws Exception {
        try (Store store = Store.reading(address);
                BareEngine bare = BareEngine.open(address.url(), false)) {
            String months = "SELECT CAST(EXTRACT(YEAR FROM e.first_day) AS INTEGER) AS y,"
                    + " CAST(EXTRACT(MONTH FROM e.first_day) AS INTEGER) AS m, e.act, CAST(count(*) AS INTEGER),"
                    + " sum(e.intensity) FROM event e WHERE NOT e.wrong%s AND e.status IN ('occurred', 'ongoing')"
                    + " AND e.first_day IS NOT NULL GROUP BY y, m, e.act ORDER BY y, m, e.act";
            compare(
                    "months, all",
                    () -> store.queries().months(EventFilter.ALL).size(),
                    () -> bare.query(String.format(Locale.ROOT, months, "")));
            for (int rank : new int[] {0, 100}) {
                List<String> pair = news.pair(rank);
                EventFilter between = between(pair);
                compare(
                        "months, pair no. " + (rank + 1),
                        () -> store.queries().months(between).size(),
                        () -> bare.query(String.format(Locale.ROOT, months, told(pair))));
                compare(
                        "timeline, pair no. " + (rank + 1),
                        () -> {
                            AtomicInteger rows = new AtomicInteger();
                            store.events(between, event -> rows.incrementAndGet());
                            return rows.get();
                        },
                        () -> bare.query("SELECT e.merged FROM event e WHERE NOT e.wrong" + told(pair)
                                + " ORDER BY e.first_day NULLS LAST, e.id"));
            }
        }
    }

    private static EventFilter between(List<String> pair) {
        EventFilter all = EventFilter.ALL;
        return new EventFilter(
                pair, List.of(), Set.of(), Set.of(), all.from(), all.to(), null, Set.of(), null, 0, 0, null);
    }

    private static String told(List<String> pair) {
        StringBuilder told = new StringBuilder();
        for (String code : pair) {
            told.append(" AND EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id AND (p.country = '")
                    .append(code)
                    .append("' OR p.organization = '")
                    .append(code)
                    .append("'))");
        }
        return told.toString();
    }

    private void compare(String what, Question store, Question bare) throws Exception {
        int rows = store.ask();
        if (bare.ask() != rows) {
            throw new IllegalStateException(what + ": the store tells " + rows + " rows, its engine others");
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        while (ours.size() < 2 * rounds + 1 && sum(ours) + sum(theirs) < ENOUGH_SECONDS) {
            ours.add(Meter.of(store::ask).wallSeconds());
            theirs.add(Meter.of(bare::ask).wallSeconds());
        }
        row(what, ours, theirs, String.format(Locale.ROOT, "%,d rows", rows));
    }

    private void row(String what, List<Double> ours, List<Double> theirs, String rows) {
        double one = 1000 * median(ours);
        double other = 1000 * median(theirs);
        say(
                "ratio     %-22s %6.2f   %,9.1f ms, bare %,9.1f ms; %s, median of %d",
                what, one / other, one, other, rows, ours.size());
        growth.computeIfAbsent(what, key -> new ArrayList<>()).add(one);
        growth.computeIfAbsent(what + ", bare", key -> new ArrayList<>()).add(other);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Days on which 5,000 articles come, each added by itself, from the opening of the store to its end: that works in the log. */
    private void addDays() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<NewsRecord> records = news.day(day++, BATCH);
            ours.add(Meter.of(() -> {
                        try (Store store = Store.writing(address)) {
                            add(store, records);
                        }
                    })
                    .wallSeconds());
            try (BareEngine bare = BareEngine.open(address.url(), true)) {
                theirs.add(bare.load().wallSeconds());
            }
        }
        row("add 5,000 articles", ours, theirs, "of one day");
    }

    @SuppressWarnings("AnnotateFormatMethod")
    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
