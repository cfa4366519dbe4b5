package org.sijill.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/** How much an article tells of each state and body; people weigh three times what a name does. */
final class Prominence {

    /** In the order in which they come. */
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    private final int sum;
    private final int most;

    Prominence(Names names) {
        for (Mention mention : names.mentions()) {
            for (int entity : mention.entities()) {
                String party = names.entity(entity).party();
                if (party != null) {
                    weights.merge(party, mention.kind() == Kind.PERSON ? 3 : 1, Integer::sum);
                }
            }
        }
        sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The one other state or body that an article tells most of, beside those given; null where none has two thirds of it. */
    @Nullable
    String mainOther(Set<String> parties) {
        String best = null;
        int others = 0;
        int bestWeight = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            if (!parties.contains(weight.getKey())) {
                others += weight.getValue();
                if (weight.getValue() > bestWeight) {
                    best = weight.getKey();
                    bestWeight = weight.getValue();
                }
            }
        }
        return bestWeight * 3 > others * 2 && others > 2 ? best : null;
    }

    /** The place of a state or body among those that the article tells most of: 1, 2, 3, or 4 for any further. */
    int rank(String party) {
        int weight = weights.getOrDefault(party, 0);
        long more = weights.values().stream().filter(other -> other > weight).count();
        return (int) Math.min(more + 1, 4);
    }

    /** How large a part of what the article tells of states and bodies is of one: 0 for under a twentieth, to 4 for half and more. */
    int share(String party) {
        int weight = weights.getOrDefault(party, 0);
        return 20 * weight < sum ? 0 : 10 * weight < sum ? 1 : 5 * weight < sum ? 2 : 2 * weight < sum ? 3 : 4;
    }

    /** The same of the one that it tells most of, in tenths: a domestic article has one that is nearly all. */
    int most() {
        return sum == 0 ? 0 : 10 * most / sum;
    }

    /** How many states and bodies the article tells of. */
    int parties() {
        return weights.size();
    }
}
