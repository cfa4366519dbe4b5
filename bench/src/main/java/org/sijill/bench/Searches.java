package org.sijill.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.app.search.Dimension;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.IndexUpdate;
import org.sijill.app.search.SearchHit;
import org.sijill.app.search.SearchIndex;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.search.SearchResult;
import org.sijill.lexicon.LexiconSource;
import org.sijill.merge.Corrections;
import org.sijill.merge.Merge;
import org.sijill.model.Entity;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;

/** Fills a search index with a corpus, asks it, and compares what names in Latin letters find with the persons of the records. */
final class Searches {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PERSONS = 30;
    private static final int WORDS_SHOWN = 8;

    private final SearchIndex index;
    private final List<NewsRecord> records;

    private Searches(SearchIndex index, List<NewsRecord> records) {
        this.index = index;
        this.records = records;
    }

    static void measure(Corpus corpus, int threads, int rounds) throws Exception {
        Pipeline pipeline = Pipeline.of(LexiconSource.packed());
        List<NewsRecord> records = new ArrayList<>();
        new ParallelReader(threads, ParallelReader.USUAL_LIMIT)
                .read(corpus.inputs().iterator(), pipeline::read, outcome -> {
                    if (outcome instanceof Outcome.Done<List<NewsRecord>> done) {
                        records.addAll(done.result());
                    }
                });
        Merge merge = new Merge(pipeline.lexicon(), Corrections.NONE);
        records.forEach(merge::add);
        List<MergedEvent> events = merge.events().events();
        Path folder = Files.createTempDirectory("sijill-search");
        try (SearchIndex index = SearchIndex.open(
                folder, pipeline.lexicon(), "bench", (kind, code) -> new Name(code, code.replace('_', ' ')))) {
            Searches searches = new Searches(index, records);
            searches.fill(events, folder);
            Map<String, Set<String>> persons = searches.persons();
            for (int round = 1; round <= rounds; round++) {
                searches.times(persons, round);
            }
            searches.quality(persons);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void fill(List<MergedEvent> events, Path folder) throws Exception {
        Meter meter = Meter.of(() -> {
            try (IndexUpdate update = index.update()) {
                for (NewsRecord record : records) {
                    update.put(record);
                }
                for (MergedEvent event : events) {
                    update.put(event);
                }
                update.commit(1);
            }
        });
        long text = records.stream()
                .mapToLong(record -> record.article().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        say(
                "filled    %,d articles and %,d events, %,d documents in %.1f s (%.1f s of CPU): %,.0f articles/s, one thread",
                records.size(),
                events.size(),
                index.size(),
                meter.wallSeconds(),
                meter.cpuSeconds(),
                records.size() / meter.wallSeconds());
        say("size      %.1f MB for %.1f MB of text in UTF-8", size(folder) / 1e6, text / 1e6);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    /** The persons that most articles name, by their English names, with the ids of those articles. */
    private Map<String, Set<String>> persons() {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (NewsRecord record : records) {
            for (Entity entity : record.entities()) {
                String en = entity.name().en();
                if (entity.kind() == Kind.PERSON && en != null) {
                    articles.computeIfAbsent(en, name -> new HashSet<>())
                            .add(record.article().id());
                }
            }
        }
        return articles.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PERSONS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Every kind of query in turn, with counts of all dimensions and passages. */
    private void times(Map<String, Set<String>> persons, int round) throws IOException {
        Map<String, List<SearchRequest>> kinds = new LinkedHashMap<>();
        kinds.put(
                "one word",
                requests("الرئيس", "وزير", "مصر", "سوريا", "اقتصاد", "الأمن", "مباراة", "النفط", "الحكومة", "قال"));
        kinds.put("two words", requests("وزير الخارجية", "مجلس الأمن", "البنك المركزي", "حقوق الإنسان", "كأس الخليج"));
        kinds.put(
                "phrase",
                requests("\"وزير الخارجية\"", "\"مجلس الأمن\"", "\"الرئيس المصري محمد مرسي\"", "\"رئيس الوزراء\""));
        kinds.put("Latin", persons.keySet().stream().map(SearchRequest::of).toList());
        kinds.put(
                "filters",
                Stream.of("EGY", "SYR", "IRN", "USA", "FRA")
                        .map(country -> SearchRequest.of("الرئيس").where(Dimension.COUNTRY, country))
                        .toList());
        kinds.put("everything", requests("", "", ""));
        for (Map.Entry<String, List<SearchRequest>> kind : kinds.entrySet()) {
            List<Double> times = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            long found = 0;
            for (int i = 0; i < 20; i++) {
                for (SearchRequest request : kind.getValue()) {
                    long start = System.nanoTime();
                    long begun = THREADS.getCurrentThreadCpuTime();
                    found += index.search(request.counting(10)).total();
                    times.add((System.nanoTime() - start) / 1e6);
                    processor.add((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
                }
            }
            say(
                    "round %d   %-10s p50 %6.2f ms, p99 %6.2f ms; of CPU p50 %6.2f ms, p99 %6.2f ms; %,d queries, %,.0f found each",
                    round,
                    kind.getKey(),
                    share(times, 50),
                    share(times, 99),
                    share(processor, 50),
                    share(processor, 99),
                    times.size(),
                    (double) found / times.size());
        }
    }

    private static double share(List<Double> values, int percent) {
        return values.stream().sorted().toList().get(values.size() * percent / 100);
    }

    private static List<SearchRequest> requests(String... texts) {
        return Arrays.stream(texts).map(SearchRequest::of).toList();
    }

    /** What a name finds, against the articles whose records name the person. */
    private void quality(Map<String, Set<String>> persons) throws IOException {
        say("query\tarticles with the person\trecall\tprecision\twords marked in the texts");
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> person : persons.entrySet()) {
            // «Mohamed Ibrahim (interior minister)»
            String full = person.getKey().replaceFirst(" \\(.*", "");
            quality("full name", full, person.getValue(), sums);
            quality("family name", full.substring(full.lastIndexOf(' ') + 1), person.getValue(), sums);
            String arabic = arabic(person.getKey());
            quality("Arabic", arabic.substring(arabic.lastIndexOf(' ') + 1), person.getValue(), sums);
        }
        sums.forEach((kind, sum) -> say(
                "mean of %d, %s\t\t%.3f\t%.3f",
                persons.size(), kind, sum[0] / persons.size(), sum[1] / persons.size()));
    }

    /** The Arabic name that most records give a person. */
    private String arabic(String en) {
        return records.stream()
                .flatMap(record -> record.entities().stream())
                .filter(entity -> en.equals(entity.name().en()))
                .collect(Collectors.groupingBy(entity -> entity.name().ar(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(en);
    }

    private void quality(String kind, String query, Set<String> articles, Map<String, double[]> sums)
            throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        Set<String> found = found(query, words);
        double[] sum = sums.computeIfAbsent(kind, key -> new double[2]);
        sum[0] += share(articles, found);
        sum[1] += share(found, articles);
        say(
                "%s\t%d\t%.3f\t%.3f\t%s",
                query,
                articles.size(),
                share(articles, found),
                share(found, articles),
                words.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(WORDS_SHOWN)
                        .map(word -> word.getKey() + " " + word.getValue())
                        .collect(Collectors.joining("، ")));
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
    }

    private Set<String> found(String query, Map<String, Integer> words) throws IOException {
        Set<String> articles = new HashSet<>();
        String cursor = null;
        do {
            SearchResult page = index.search(SearchRequest.of(query)
                    .only(DocumentKind.ARTICLE)
                    .limit(SearchRequest.MOST_HITS)
                    .after(cursor));
            for (SearchHit hit : page.hits()) {
                articles.add(hit.article());
                hit.passages().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .filter(SearchHit.Piece::found)
                        .forEach(piece -> words.merge(piece.text(), 1, Integer::sum));
            }
            cursor = page.next();
        } while (cursor != null);
        return articles;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
