package org.sijill.merge;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles carry essentially the same text: locality-sensitive hashing of their signatures (64 bands of four components) proposes
 * pairs, the whole signatures decide, and of one group every two are alike.
 */
final class SameText {

    /** Share of common shingles of one text that two desks have edited; two reports of one event written apart stay under 0.3. */
    private static final double ALIKE = 0.5;
    /** In a bucket larger than this an article is compared with so many that follow it: templates of one paper fill such buckets. */
    private static final int NEAR = 64;

    private final List<byte[]> distinct = new ArrayList<>();

    private SameText() {}

    /**
     * The groups of one text.
     *
     * @param signatures as {@link Shingles} gives them
     * @return for each signature the index of the first one of its group
     */
    static int[] groups(List<byte[]> signatures) {
        SameText same = new SameText();
        int[] firstOf = new int[signatures.size()];
        int[] nodeOf = same.nodes(signatures, firstOf);
        int[] first = new int[signatures.size()];
        for (List<Integer> cluster : CompleteLink.of(same.distinct.size(), same.pairs())) {
            cluster.forEach(node -> first[node] = firstOf[cluster.getFirst()]);
        }
        return Arrays.stream(nodeOf).map(node -> first[node]).toArray();
    }

    /** Equal signatures are one node. */
    private int[] nodes(List<byte[]> signatures, int[] firstOf) {
        Map<ByteBuffer, Integer> known = new HashMap<>();
        int[] nodeOf = new int[signatures.size()];
        for (int i = 0; i < nodeOf.length; i++) {
            Integer node = known.putIfAbsent(ByteBuffer.wrap(signatures.get(i)), distinct.size());
            if (node == null) {
                node = distinct.size();
                firstOf[node] = i;
                distinct.add(signatures.get(i));
            }
            nodeOf[i] = node;
        }
        return nodeOf;
    }

    private List<CompleteLink.Pair> pairs() {
        List<CompleteLink.Pair> pairs = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        for (int band = 0; band < Shingles.BANDS; band++) {
            List<Entry> entries = new ArrayList<>(distinct.size());
            for (int node = 0; node < distinct.size(); node++) {
                entries.add(new Entry(Shingles.band(distinct.get(node), band), node));
            }
            entries.sort(Comparator.comparingLong(Entry::key).thenComparingInt(Entry::node));
            for (int i = 0; i < entries.size(); i++) {
                compare(entries, i, compared, pairs);
            }
        }
        return pairs;
    }

    private void compare(List<Entry> entries, int at, Set<Long> compared, List<CompleteLink.Pair> pairs) {
        Entry one = entries.get(at);
        int end = Math.min(entries.size(), at + NEAR);
        for (int i = at + 1; i < end && entries.get(i).key() == one.key(); i++) {
            int other = entries.get(i).node();
            if (compared.add((long) one.node() << 32 | other)) {
                double similarity = Shingles.similarity(distinct.get(one.node()), distinct.get(other));
                if (similarity >= ALIKE) {
                    pairs.add(new CompleteLink.Pair(one.node(), other, similarity));
                }
            }
        }
    }

    private record Entry(long key, int node) {}
}
