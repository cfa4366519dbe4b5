package org.sijill.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tellings are compared at all: those that share a key (family of the act and two parties) and whose days touch. Tellings
 * without a common key are never of one event.
 */
final class Blocks {

    /** Of a conference of many only the first parties, by their codes, give keys. */
    private static final int PARTIES = 4;

    private static final String SEPARATOR = "|";

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
        sides(telling).forEach(side -> keys.add(telling.family() + SEPARATOR + side));
        return keys;
    }

    /** The parties alone and in pairs, whatever the act and the role: who shares a key shares one of these. */
    static Set<String> parties(Telling telling) {
        boolean roles = telling.family().shape() == Family.Shape.DIRECTED;
        Set<String> parties = new TreeSet<>();
        for (String side : sides(telling)) {
            parties.add(pair(Arrays.stream(side.split(Pattern.quote(SEPARATOR)))
                    .map(party -> roles ? party.substring(party.indexOf(' ') + 1) : party)
                    .toList()));
        }
        return parties;
    }

    /** Parties as one word, the same in any order. */
    static String pair(List<String> parties) {
        return parties.stream().distinct().sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> sides(Telling telling) {
        return switch (telling.family().shape()) {
            case MUTUAL -> cross(first(Sides.mutual(telling).keySet()), null);
            case DIRECTED -> cross(first(Sides.directed(telling).keySet()), null);
            case JOURNEY -> cross(first(Sides.actors(telling).keySet()), first(Sides.hosts(telling)));
            case GATHERING -> first(Sides.attendees(telling).keySet());
        };
    }

    private static List<String> first(Collection<String> parties) {
        return parties.stream().sorted().limit(PARTIES).toList();
    }

    /** Each of the one with each of the other, or each two of the one. */
    private static List<String> cross(List<String> parties, @Nullable List<String> others) {
        if (others == null && parties.size() == 1) {
            return parties;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (String other : others == null ? parties.subList(i + 1, parties.size()) : others) {
                pairs.add(parties.get(i) + SEPARATOR + other);
            }
        }
        return pairs;
    }
}
