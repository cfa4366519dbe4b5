package org.sijill.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Refusals counted by their reason, with what is particular to one page (numbers, quoted words, details) left out. */
final class ReasonCounts {

    private static final int MOST_KINDS = 100;
    private static final String OTHERS = "other reasons";

    private static final Pattern DETAIL = Pattern.compile("(?:: | \\(|; ).*$", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String reason) {
        add(kind(reason), 1);
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

    static String kind(String reason) {
        String general = DETAIL.matcher(reason).replaceFirst("");
        return NUMBER.matcher(QUOTED.matcher(general).replaceAll("…"))
                .replaceAll("N")
                .strip();
    }

    /** Most frequent first. */
    void report(PrintStream err) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> err.printf(Locale.ROOT, "%,8d  %s%n", entry.getValue(), entry.getKey()));
    }
}
