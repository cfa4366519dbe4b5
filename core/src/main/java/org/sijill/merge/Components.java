package org.sijill.merge;

import java.util.List;

/** Nodes that pairs link, directly or through others (union-find with path halving; Tarjan and van Leeuwen 1984). */
final class Components {

    private final int[] up;

    Components(int nodes) {
        up = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            up[i] = i;
        }
    }

    /** For each node the least node of its component. */
    static int[] of(int nodes, List<CompleteLink.Pair> pairs) {
        Components components = new Components(nodes);
        pairs.forEach(pair -> components.link(pair.a(), pair.b()));
        return components.least();
    }

    void link(int a, int b) {
        int one = root(a);
        int other = root(b);
        up[Math.max(one, other)] = Math.min(one, other);
    }

    int[] least() {
        int[] least = new int[up.length];
        for (int i = 0; i < up.length; i++) {
            least[i] = root(i);
        }
        return least;
    }

    private int root(int node) {
        int at = node;
        while (up[at] != at) {
            up[at] = up[up[at]];
            at = up[at];
        }
        return at;
    }
}
