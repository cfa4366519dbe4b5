package org.sijill.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reports give for one slot. The copies of one text have one voice, as loud as the surest of them. */
final class Votes<T> {

    private final Map<T, Map<String, Double>> voices = new LinkedHashMap<>();
    private final Map<T, List<String>> reports = new HashMap<>();

    /** Counts a value; null is a report that leaves the slot open, and no vote. */
    void add(@Nullable T value, Reported reported, double weight) {
        if (value != null) {
            add(value, reported.group(), weight);
            List<String> places = reports.computeIfAbsent(value, v -> new ArrayList<>(2));
            String source = reported.telling().article().sourceId();
            if (!places.contains(source)) {
                places.add(source);
            }
        }
    }

    /** Counts a value without its report. */
    void add(T value, String group, double weight) {
        voices.computeIfAbsent(value, v -> new HashMap<>(2)).merge(group, weight, Math::max);
    }

    void add(@Nullable T value, Reported reported) {
        add(value, reported, reported.weight());
    }

    double weight(T value) {
        return voices.getOrDefault(value, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The values, loudest first; among equals the one that was told first. */
    List<T> ranked() {
        List<T> values = new ArrayList<>(voices.keySet());
        values.sort(Comparator.comparingDouble(this::weight).reversed());
        return values;
    }

    @Nullable
    T best() {
        List<T> ranked = ranked();
        return ranked.isEmpty() ? null : ranked.getFirst();
    }

    /** The source ids of the reports that give a value, in the order they were counted. */
    List<String> reports(T value) {
        return reports.getOrDefault(value, List.of());
    }
}
