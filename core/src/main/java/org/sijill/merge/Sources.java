package org.sijill.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many sources stand behind the reports of an event: the most reports that one can choose so that no two share their text or their
 * publisher. Copies of one agency's text are one source, and so are two reports of one paper. (The largest matching of texts and
 * publishers, by augmenting paths; Kuhn 1955.)
 */
final class Sources {

    private final Map<String, Set<String>> publishersOf = new TreeMap<>();
    private final Map<String, String> textOf = new HashMap<>();

    private Sources() {}

    /** At least 1. */
    static int independent(List<Reported> reports) {
        Sources sources = new Sources();
        for (Reported reported : reports) {
            @Nullable String publisher = reported.telling().article().publisher();
            sources.publishersOf
                    .computeIfAbsent(reported.group(), text -> new TreeSet<>())
                    .add(publisher == null ? "text " + reported.group() : publisher);
        }
        int found = 0;
        for (String text : sources.publishersOf.keySet()) {
            found += sources.choose(text, new HashSet<>()) ? 1 : 0;
        }
        return found;
    }

    /** Finds a publisher for a text, others moving to another publisher of theirs where they can. */
    private boolean choose(String text, Set<String> tried) {
        for (String publisher : publishersOf.getOrDefault(text, Set.of())) {
            if (tried.add(publisher)) {
                String other = textOf.get(publisher);
                if (other == null || choose(other, tried)) {
                    textOf.put(publisher, text);
                    return true;
                }
            }
        }
        return false;
    }
}
