package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which tellings are compared at all: those that share a key (family of the act and two parties) and whose days touch. Tellings
 * without a common key are never of one event.
 */
final class Blocks {

    /** Of a conference of many only the first parties, by their codes, give keys. */
    private static final int PARTIES = 4;

    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<Telling> tellings;

    Blocks(List<Telling> tellings) {
        this.tellings = tellings;
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.get(i).when() != null) {
                for (String key : keys(tellings.get(i))) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
                }
            }
        }
    }

    /** Hands on each two tellings that are to be compared, by their places in the list; some more than once. */
    void pairs(BiConsumer<Integer, Integer> compare) {
        for (List<Integer> block : byKey.values()) {
            if (block.size() > 1) {
                block.sort(Comparator.comparing((Integer i) -> from(tellings.get(i)))
                        .thenComparing(i -> i));
                sweep(block, compare);
            }
        }
    }

    private void sweep(List<Integer> block, BiConsumer<Integer, Integer> compare) {
        for (int i = 0; i < block.size(); i++) {
            Telling one = tellings.get(block.get(i));
            When when = one.when();
            LocalDate last = when == null
                    ? LocalDate.MIN
                    : when.to().plusDays(one.family().stretch());
            for (int j = i + 1;
                    j < block.size() && !from(tellings.get(block.get(j))).isAfter(last);
                    j++) {
                compare.accept(Math.min(block.get(i), block.get(j)), Math.max(block.get(i), block.get(j)));
            }
        }
    }

    private static LocalDate from(Telling telling) {
        When when = telling.when();
        return when == null ? LocalDate.MAX : when.from();
    }

    /** The keys of a telling, in their order. */
    static Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>();
        switch (telling.family().shape()) {
            case MUTUAL -> cross(telling, first(Sides.mutual(telling).keySet()), null, keys);
            case DIRECTED -> cross(telling, first(Sides.directed(telling).keySet()), null, keys);
            case JOURNEY -> cross(telling, first(Sides.actors(telling).keySet()), first(Sides.hosts(telling)), keys);
            case GATHERING ->
                first(Sides.attendees(telling).keySet()).forEach(party -> keys.add(telling.family() + " " + party));
        }
        return keys;
    }

    private static List<String> first(Collection<String> parties) {
        return parties.stream().sorted().limit(PARTIES).toList();
    }

    /** Each of the one with each of the other, or each two of the one. */
    private static void cross(Telling telling, List<String> parties, @Nullable List<String> others, Set<String> keys) {
        for (int i = 0; i < parties.size(); i++) {
            for (String other : others == null ? parties.subList(i + 1, parties.size()) : others) {
                keys.add(telling.family() + " " + parties.get(i) + " " + other);
            }
        }
        if (others == null && parties.size() == 1) {
            keys.add(telling.family() + " " + parties.getFirst());
        }
    }
}
