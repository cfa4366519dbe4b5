package org.sijill.app.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.app.store.Counted;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;

/**
 * Who of two did what to whom; counted is what took place.
 *
 * @param acts the commonest first
 */
public record Deeds(Pair pair, List<Deed> acts) {

    /**
     * An act.
     *
     * @param there done by the first to the second
     * @param back done by the second to the first
     * @param together done by both, such as meetings, or told without who began, or done to or with a third
     */
    public record Deed(String act, int there, int back, int together) {

        public int all() {
            return there + back + together;
        }
    }

    public Deeds {
        acts = List.copyOf(acts);
    }

    public static Deeds of(Pair pair, Store store) {
        Map<String, Integer> there = counts(store.dyads().deeds(pair.one(), pair.other()));
        Map<String, Integer> back = counts(store.dyads().deeds(pair.other(), pair.one()));
        Map<String, Integer> all = new HashMap<>();
        store.dyads()
                .tallies(EventFilter.between(pair.codes()))
                .forEach(tally -> all.merge(tally.act().id(), tally.events(), Integer::sum));
        List<Deed> deeds = new ArrayList<>();
        all.forEach((act, count) -> {
            int to = there.getOrDefault(act, 0);
            int from = back.getOrDefault(act, 0);
            deeds.add(new Deed(act, to, from, count - to - from));
        });
        deeds.sort(Comparator.comparingInt(Deed::all).reversed().thenComparing(Deed::act));
        return new Deeds(pair, deeds);
    }

    private static Map<String, Integer> counts(List<Counted> acts) {
        Map<String, Integer> counts = new HashMap<>();
        acts.forEach(act -> counts.put(act.value(), act.count()));
        return counts;
    }
}
