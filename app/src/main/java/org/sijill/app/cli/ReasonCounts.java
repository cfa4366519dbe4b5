package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.app.store.Refusal;

/** Refusals counted by their reason, with what is particular to one page (numbers, quoted words, details) left out. */
final class ReasonCounts {

    private static final int MOST_KINDS = 100;
    private static final String OTHERS = "other reasons";

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String reason) {
        add(Refusal.kind(reason), 1);
    }

    private void add(String kind, long times) {
        counts.merge(counts.size() < MOST_KINDS || counts.containsKey(kind) ? kind : OTHERS, times, Long::sum);
    }

    void addAll(Map<String, Long> earlier) {
        earlier.forEach(this::add);
    }

    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Most frequent first. */
    void report(PrintStream err) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> err.printf(Locale.ROOT, "%,8d  %s%n", entry.getValue(), entry.getKey()));
    }
}
