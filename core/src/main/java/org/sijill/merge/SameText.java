package org.sijill.merge;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles carry essentially the same text: locality-sensitive hashing of their signatures (64 bands of four components) proposes
 * pairs, the whole signatures decide, and of one group every two are alike. Copies come out within days of one another, so only
 * articles of one week are compared, and those without a date with one another: a new article can change no group but those near it.
 */
public final class SameText {

    /** How many days may lie between two articles that are compared. */
    public static final int WINDOW = 7;

    /** Share of common shingles of one text that two desks have edited; two reports of one event written apart stay under 0.3. */
    private static final double ALIKE = 0.5;
    /** In a bucket larger than this an article is compared with so many that follow it: templates of one paper fill such buckets. */
    private static final int NEAR = 256;

    private static final Comparator<Text> EARLIEST = Comparator.comparing(
                    (Text text) -> text.published() == null ? "~" : text.published())
            .thenComparing(Text::sourceId)
            .thenComparing(Text::article);

    private final List<Text> distinct = new ArrayList<>();

    private SameText() {}

    /**
     * The text of an article.
     *
     * @param published ISO 8601; null where the article does not say
     * @param signature as {@link Traces} gives it
     */
    public record Text(
            String article, String sourceId, @Nullable String published, byte[] signature) {

        private @Nullable LocalDate day() {
            return published == null ? null : LocalDate.parse(published.substring(0, 10));
        }

        /** Texts with the same number in the same place may be alike. */
        public long[] bands() {
            return IntStream.range(0, Shingles.BANDS)
                    .mapToLong(band -> Shingles.band(signature, band))
                    .toArray();
        }

        private boolean isNear(Text later) {
            LocalDate one = day();
            LocalDate other = later.day();
            return one == null || other == null ? one == other : ChronoUnit.DAYS.between(one, other) <= WINDOW;
        }
    }

    /**
     * Where an article belongs.
     *
     * @param first id of the first article with the same text, its own where there is no other
     * @param component the same for all articles that could change one another's groups: it names one of those linked by likeness
     */
    public record Group(String first, String component) {}

    /** The groups of one text, by the ids of the articles. */
    public static Map<String, Group> groups(Collection<Text> texts) {
        List<Text> earliest = texts.stream().sorted(EARLIEST).toList();
        SameText same = new SameText();
        int[] nodeOf = same.nodes(earliest);
        List<CompleteLink.Pair> pairs = same.pairs();
        String[] first = firsts(same.distinct, pairs);
        int[] components = Components.of(first.length, pairs);
        Map<String, Group> groups = new HashMap<>();
        for (int i = 0; i < nodeOf.length; i++) {
            groups.put(
                    earliest.get(i).article(),
                    new Group(
                            first[nodeOf[i]],
                            same.distinct.get(components[nodeOf[i]]).article()));
        }
        return groups;
    }

    /** For each text the first article of its group. */
    private static String[] firsts(List<Text> distinct, List<CompleteLink.Pair> pairs) {
        String[] first = new String[distinct.size()];
        for (List<Integer> cluster : CompleteLink.of(first.length, pairs)) {
            String name = distinct.get(cluster.getFirst()).article();
            cluster.forEach(node -> first[node] = name);
        }
        return first;
    }

    /** How alike two articles' texts are. */
    public record Alike(String article, String other, double similarity) {}

    /**
     * For each article the first one with the same text, where all pairs that are alike are known.
     *
     * @param texts of equal signatures of one day only the first; signatures do not matter any more
     */
    public static Map<String, String> groups(Collection<Text> texts, Collection<Alike> pairs) {
        List<Text> earliest = texts.stream().sorted(EARLIEST).toList();
        Map<String, Integer> nodeOf = new HashMap<>();
        earliest.forEach(text -> nodeOf.put(text.article(), nodeOf.size()));
        String[] first = firsts(
                earliest,
                pairs.stream()
                        .map(pair -> CompleteLink.Pair.of(
                                node(pair.article(), nodeOf), node(pair.other(), nodeOf), pair.similarity()))
                        .toList());
        Map<String, String> groups = new HashMap<>();
        nodeOf.forEach((article, node) -> groups.put(article, first[node]));
        return groups;
    }

    private static int node(String article, Map<String, Integer> nodeOf) {
        Integer node = nodeOf.get(article);
        if (node == null) {
            throw new IllegalArgumentException("a pair names " + article + ", which is not among the texts");
        }
        return node;
    }

    /** Equal signatures of one day are one node, told by its first article. */
    private int[] nodes(List<Text> earliest) {
        record Print(ByteBuffer signature, @Nullable LocalDate day) {}
        Map<Print, Integer> known = new HashMap<>();
        int[] nodeOf = new int[earliest.size()];
        for (int i = 0; i < nodeOf.length; i++) {
            Text text = earliest.get(i);
            Integer node = known.putIfAbsent(new Print(ByteBuffer.wrap(text.signature()), text.day()), distinct.size());
            if (node == null) {
                node = distinct.size();
                distinct.add(text);
            }
            nodeOf[i] = node;
        }
        return nodeOf;
    }

    private List<CompleteLink.Pair> pairs() {
        record Entry(long key, int node) {}
        List<CompleteLink.Pair> pairs = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        Bucket<Integer> bucket = new Bucket<>(distinct::get);
        for (int band = 0; band < Shingles.BANDS; band++) {
            List<Entry> entries = new ArrayList<>(distinct.size());
            for (int node = 0; node < distinct.size(); node++) {
                entries.add(new Entry(Shingles.band(distinct.get(node).signature(), band), node));
            }
            entries.sort(Comparator.comparingLong(Entry::key).thenComparingInt(Entry::node));
            for (int i = 0; i < entries.size(); i++) {
                int node = entries.get(i).node();
                if (i == 0 || entries.get(i).key() != entries.get(i - 1).key()) {
                    bucket.clear();
                }
                bucket.add(node, earlier -> {
                    if (compared.add((long) earlier << 32 | node)) {
                        alike(distinct.get(earlier), distinct.get(node))
                                .ifPresent(alike -> pairs.add(new CompleteLink.Pair(earlier, node, alike)));
                    }
                });
            }
        }
        return pairs;
    }

    /** How alike two texts are, from 0 to 1; nothing where that is not enough to be one. */
    public static OptionalDouble alike(Text one, Text other) {
        double similarity = Shingles.similarity(one.signature(), other.signature());
        return similarity >= ALIKE ? OptionalDouble.of(similarity) : OptionalDouble.empty();
    }

    /** Texts that have a band in common. Those that come in are to be compared with some that came before. Not safe for use by several threads. */
    public static final class Bucket<T> {

        private final Function<T, Text> text;
        private final Deque<T> last = new ArrayDeque<>();

        public Bucket(Function<T, Text> text) {
            this.text = text;
        }

        void clear() {
            last.clear();
        }

        /**
         * Takes a text in.
         *
         * @param one earliest first
         * @param compare takes those that came before and are to be compared, see {@link #alike}
         */
        public void add(T one, Consumer<T> compare) {
            while (!last.isEmpty() && !text.apply(last.getFirst()).isNear(text.apply(one))) {
                last.removeFirst(); // texts are in the order of their days
            }
            last.forEach(compare);
            last.addLast(one);
            if (last.size() == NEAR) {
                last.removeFirst();
            }
        }
    }
}
