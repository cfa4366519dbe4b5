package org.sijill.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;

/**
 * Which state an article's officials serve where no words tell it: the paper's own, unless the article does not speak of it
 * and speaks of another all the time.
 */
final class Domestic {

    /** The share of all that is told of states from which on one is what the article is about. */
    private static final double MOSTLY = 0.85;

    private static final int ENOUGH = 4;

    private Domestic() {}

    static @Nullable String country(List<Draft> drafts, @Nullable String home) {
        Map<String, Integer> weights = new HashMap<>();
        int total = 0;
        String first = null;
        for (Draft draft : drafts) {
            if (draft.country != null) {
                int weight = draft.kind == Kind.COUNTRY && draft.adjective ? 1 : 2;
                total += weight;
                int sum = weights.merge(draft.country, weight, Integer::sum);
                if (first == null || sum > weights.getOrDefault(first, 0)) {
                    first = draft.country;
                }
            }
        }
        if (first == null || total < ENOUGH) {
            return home;
        }
        boolean speaksOfHome = home != null && weights.containsKey(home);
        int most = weights.getOrDefault(first, 0);
        if (speaksOfHome) {
            return most >= MOSTLY * total ? first : home;
        }
        return 2 * most >= total ? first : null;
    }
}
