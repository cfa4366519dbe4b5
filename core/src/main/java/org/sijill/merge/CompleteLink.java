package org.sijill.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Complete-link clustering: the strongest pair is joined first, and two clusters only where every member of the one may stand beside
 * every member of the other. So a cluster never grows along a chain of neighbours whose ends have nothing in common.
 *
 * <p>The result depends on the pairs alone and not on the order they are given in. Time grows with the pairs, not with the square of
 * the nodes.
 */
final class CompleteLink {

    /** Two nodes that may be one, and how much speaks for it. */
    record Pair(int a, int b, double weight) {

        /** The nodes in either order. */
        static Pair of(int one, int other, double weight) {
            return new Pair(Math.min(one, other), Math.max(one, other), weight);
        }
    }

    private static final Comparator<Pair> STRONGEST = Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final int[] clusterOf;
    private final List<@Nullable List<Integer>> members = new ArrayList<>();
    /** For each cluster, with how many pairs of members each other one may be joined. */
    private final List<Map<Integer, Integer>> ties = new ArrayList<>();

    private CompleteLink(int nodes) {
        clusterOf = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            clusterOf[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            ties.add(new HashMap<>(2));
        }
    }

    /** The clusters of the nodes 0 to {@code nodes - 1}, each ascending, in the order of their first members. */
    static List<List<Integer>> of(int nodes, List<Pair> pairs) {
        return of(nodes, pairs, List.of(), List.of());
    }

    /**
     * The same where some nodes are known to be one and some not to be.
     *
     * @param together sets of nodes that are one, whatever the pairs say; another node joins such a set by a pair with any of them
     * @param apart pairs of nodes that are not one; they go before {@code together}
     */
    static List<List<Integer>> of(int nodes, List<Pair> pairs, List<List<Integer>> together, List<Pair> apart) {
        int[] unitOf = units(nodes, together, apart);
        Set<Long> forbidden = new HashSet<>();
        apart.forEach(pair -> forbidden.add(key(unitOf[pair.a()], unitOf[pair.b()])));
        CompleteLink link = new CompleteLink(nodes);
        List<Pair> strongest = link.strongest(pairs, unitOf, forbidden);
        strongest.sort(STRONGEST);
        strongest.forEach(link::join);
        return link.clusters(unitOf);
    }

    /** For each node the least node of its set. */
    private static int[] units(int nodes, List<List<Integer>> together, List<Pair> apart) {
        Set<Long> forbidden = new HashSet<>();
        apart.forEach(pair -> forbidden.add(key(pair.a(), pair.b())));
        List<Pair> links = new ArrayList<>();
        for (List<Integer> set : together) {
            for (int i = 0; i < set.size(); i++) {
                for (int j = i + 1; j < set.size(); j++) {
                    if (!forbidden.contains(key(set.get(i), set.get(j)))) {
                        links.add(new Pair(set.get(i), set.get(j), 1));
                    }
                }
            }
        }
        int[] unitOf = new int[nodes];
        List<List<Integer>> unit = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            unitOf[i] = i;
            unit.add(new ArrayList<>(List.of(i)));
        }
        links.sort(STRONGEST);
        for (Pair link : links) {
            int from = Math.max(unitOf[link.a()], unitOf[link.b()]);
            int to = Math.min(unitOf[link.a()], unitOf[link.b()]);
            if (from != to && !anyForbidden(unitOf, from, to, apart)) {
                unit.get(from).forEach(node -> unitOf[node] = to);
                unit.get(to).addAll(unit.get(from));
            }
        }
        return unitOf;
    }

    private static boolean anyForbidden(int[] unitOf, int one, int other, List<Pair> apart) {
        for (Pair pair : apart) {
            int a = unitOf[pair.a()];
            int b = unitOf[pair.b()];
            if ((a == one && b == other) || (a == other && b == one)) {
                return true;
            }
        }
        return false;
    }

    /** The strongest pair between any two units, which also counts as one tie between them. */
    private List<Pair> strongest(List<Pair> pairs, int[] unitOf, Set<Long> forbidden) {
        Map<Long, Pair> best = new HashMap<>();
        for (Pair pair : pairs) {
            int a = Math.min(unitOf[pair.a()], unitOf[pair.b()]);
            int b = Math.max(unitOf[pair.a()], unitOf[pair.b()]);
            if (a != b && !forbidden.contains(key(a, b))) {
                best.merge(
                        key(a, b),
                        new Pair(a, b, pair.weight()),
                        (one, other) -> one.weight() >= other.weight() ? one : other);
            }
        }
        for (Pair pair : best.values()) {
            ties.get(pair.a()).put(pair.b(), 1);
            ties.get(pair.b()).put(pair.a(), 1);
        }
        return new ArrayList<>(best.values());
    }

    private void join(Pair pair) {
        int a = clusterOf[pair.a()];
        int b = clusterOf[pair.b()];
        List<Integer> ofA = members.get(a);
        List<Integer> ofB = members.get(b);
        if (a == b || ofA == null || ofB == null || ties.get(a).getOrDefault(b, 0) < ofA.size() * ofB.size()) {
            return;
        }
        boolean turned = ties.get(a).size() < ties.get(b).size();
        int into = turned ? b : a;
        int from = turned ? a : b;
        List<Integer> moved = turned ? ofA : ofB;
        moved.forEach(node -> clusterOf[node] = into);
        (turned ? ofB : ofA).addAll(moved);
        members.set(from, null);
        ties.get(into).remove(from);
        ties.get(from).forEach((other, count) -> {
            if (other != into) {
                ties.get(other).remove(from);
                ties.get(other).merge(into, count, Integer::sum);
                ties.get(into).merge(other, count, Integer::sum);
            }
        });
        ties.get(from).clear();
    }

    private List<List<Integer>> clusters(int[] unitOf) {
        Map<Integer, List<Integer>> clusters = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int i = 0; i < clusterOf.length; i++) {
            List<Integer> cluster = clusters.computeIfAbsent(clusterOf[unitOf[i]], key -> {
                List<Integer> made = new ArrayList<>(1);
                inOrder.add(made);
                return made;
            });
            cluster.add(i);
        }
        return inOrder;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
