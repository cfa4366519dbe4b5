package org.sijill.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Ref;
import org.sijill.model.Evidence;
import org.sijill.text.Span;

/**
 * The corrections laid over the tellings of a run. A new version may read another act or other words than the one that a person saw:
 * a {@link Ref} then means the telling of the same article whose words lie over those meant, of the same act where there is one. What
 * it means no longer is told, never guessed.
 */
final class Decisions {

    private final List<Telling> tellings;
    private final Map<String, List<Integer>> byArticle = new HashMap<>();
    private final Corrections corrections;
    private final Set<String> unmet = new LinkedHashSet<>();
    private final List<List<Integer>> together = new ArrayList<>();
    private final List<CompleteLink.Pair> apart = new ArrayList<>();
    private final Set<Integer> wrong = new HashSet<>();

    Decisions(List<Telling> tellings, Corrections corrections) {
        this.tellings = tellings;
        this.corrections = corrections;
        if (!corrections.active().isEmpty()) {
            for (int i = 0; i < tellings.size(); i++) {
                byArticle
                        .computeIfAbsent(tellings.get(i).article().id(), id -> new ArrayList<>(1))
                        .add(i);
            }
        }
        corrections.active(Action.MERGE).forEach(line -> together.add(tellings(line, line.events())));
        corrections.active(Action.SPLIT).forEach(this::split);
        corrections.active(Action.WRONG).forEach(line -> wrong.addAll(tellings(line, line.events())));
    }

    private void split(Correction line) {
        for (int one : tellings(line, line.events())) {
            for (int other : tellings(line, line.from())) {
                if (one != other) {
                    apart.add(new CompleteLink.Pair(Math.min(one, other), Math.max(one, other), 0));
                }
            }
        }
    }

    List<List<Integer>> together() {
        return together;
    }

    List<CompleteLink.Pair> apart() {
        return apart;
    }

    /** Whether a person has said that an event which holds this telling is none. */
    boolean isWrong(int telling) {
        return wrong.contains(telling);
    }

    /** For each decision the tellings that it speaks of. */
    List<Set<Integer>> subjects() {
        List<Set<Integer>> subjects = new ArrayList<>();
        for (Correction line : corrections.active()) {
            Set<Integer> subject = new TreeSet<>(tellings(line, line.events()));
            subject.addAll(tellings(line, line.from()));
            if (!subject.isEmpty()) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    /** The tellings that the fix of a slot is about. */
    List<Integer> fixed(Correction fix) {
        return tellings(fix, fix.events());
    }

    List<Correction> fixes() {
        return corrections.active(Action.FIX);
    }

    void unmet(Correction line) {
        unmet.add(line.id());
    }

    /** The ids of the corrections of which some part met nothing, in the order of the log. */
    List<String> unmet() {
        return corrections.active().stream()
                .map(Correction::id)
                .filter(unmet::contains)
                .toList();
    }

    private List<Integer> tellings(Correction line, List<Ref> refs) {
        List<Integer> found = new ArrayList<>(refs.size());
        for (Ref ref : refs) {
            Integer telling = telling(ref);
            if (telling == null) {
                unmet.add(line.id());
            } else if (!found.contains(telling)) {
                found.add(telling);
            }
        }
        return found;
    }

    private @Nullable Integer telling(Ref ref) {
        return byArticle.getOrDefault(ref.article(), List.of()).stream()
                .filter(i -> overlap(tellings.get(i), ref.span()) > 0
                        && tellings.get(i).family() == Family.of(ref.act()))
                .max(Comparator.comparing((Integer i) -> tellings.get(i).event().act() == ref.act())
                        .thenComparingInt(i -> overlap(tellings.get(i), ref.span()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static int overlap(Telling telling, Span span) {
        int most = 0;
        for (Evidence evidence : telling.event().evidence()) {
            Span words = evidence.span();
            most = Math.max(most, Math.min(words.end(), span.end()) - Math.max(words.start(), span.start()));
        }
        return most;
    }
}
