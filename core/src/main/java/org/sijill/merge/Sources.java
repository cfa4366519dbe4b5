package org.sijill.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many sources stand behind the reports of an event. */
final class Sources {

    private Sources() {}

    /**
     * Reports that share neither text nor publisher: copies of one agency's text are one source, and so are two reports of one
     * paper. At least 1.
     */
    static int independent(List<Reported> reports) {
        Map<String, String> sourceOf = new HashMap<>();
        for (Reported reported : reports) {
            String text = root(sourceOf, "text " + reported.group());
            String publisher = reported.telling().article().publisher();
            if (publisher != null) {
                sourceOf.put(root(sourceOf, "publisher " + publisher), text);
            }
            sourceOf.putIfAbsent(text, text);
        }
        return (int) reports.stream()
                .map(reported -> root(sourceOf, "text " + reported.group()))
                .distinct()
                .count();
    }

    private static String root(Map<String, String> sourceOf, String key) {
        String at = key;
        String up = sourceOf.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = sourceOf.getOrDefault(at, at);
        }
        return at;
    }
}
