package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.lexicon.Habits.Habit;

/**
 * The {@link SpellingKeys} that the Arabic spellings of a Latin word may have, by the rows of {@code latin-letters.tsv}: so an index of
 * Arabic words by their keys is asked for a name in Latin letters. Immutable; safe to share between threads.
 */
final class LatinKeys {

    /** What a row may cost to be followed: those that cost more only tell two written names together, and would multiply the keys. */
    private static final int DEAREST = 3;

    private static final int MOST_COST = 4;

    /** A word with more ways than this keeps the cheapest. */
    private static final int MOST_WAYS = 64;

    private static final int LONGEST = 32;

    private final Map<Character, List<Habit>> byFirst = new HashMap<>();

    /** @param letters Latin groups with what is written for them in Arabic letters */
    LatinKeys(List<Habit> letters) {
        for (Habit habit : letters) {
            if (!habit.a().isEmpty() && habit.cost() <= DEAREST) {
                byFirst.computeIfAbsent(habit.a().charAt(0), first -> new ArrayList<>())
                        .add(habit);
            }
        }
    }

    /** The keys of a folded Latin word, smallest first; empty for one that is too long or has letters that no row names. */
    Set<Long> of(String roman) {
        if (roman.length() > LONGEST) {
            return Set.of();
        }
        // for each place in the word the keys that lead there, each with its least cost
        List<Map<Long, Integer>> ways = new ArrayList<>();
        for (int i = 0; i <= roman.length(); i++) {
            ways.add(new TreeMap<>());
        }
        ways.get(0).put(0L, 0);
        for (int at = 0; at < roman.length(); at++) {
            for (Map.Entry<Long, Integer> way : cheapest(ways.get(at))) {
                step(roman, at, way, ways);
            }
        }
        return new TreeSet<>(ways.get(roman.length()).keySet());
    }

    private static List<Map.Entry<Long, Integer>> cheapest(Map<Long, Integer> ways) {
        return ways.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WAYS)
                .toList();
    }

    private void step(String roman, int at, Map.Entry<Long, Integer> way, List<Map<Long, Integer>> ways) {
        if (at > 0 && roman.charAt(at) == roman.charAt(at - 1)) {
            reach(ways.get(at + 1), way.getKey(), way.getValue());
        }
        for (Habit habit : byFirst.getOrDefault(roman.charAt(at), List.of())) {
            int end = at + habit.a().length();
            int cost = way.getValue() + habit.cost();
            if (cost <= MOST_COST && roman.startsWith(habit.a(), at) && (habit.where() & place(roman, at, end)) != 0) {
                Set<Long> keys = new HashSet<>();
                SpellingKeys.extend(way.getKey(), habit.b(), keys);
                keys.forEach(key -> reach(ways.get(end), key, cost));
            }
        }
    }

    private static int place(String roman, int at, int end) {
        int place = (at == 0 ? Habits.START : 0) | (end == roman.length() ? Habits.END : 0);
        return place == 0 ? Habits.MIDDLE : place;
    }

    private static void reach(Map<Long, Integer> ways, Long key, int cost) {
        ways.merge(key, cost, Math::min);
    }
}
