package org.sijill.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sijill.model.EventDate;

/**
 * Tellings that are one sentence in two copies of one text. They are one event whatever was read in them: the copy of the next day counts
 * «أمس» from another day, and a name may be read in one copy and missed in the other.
 */
final class Copies {

    /** Share of common words around the event: two desks change a word here and there. */
    private static final double SAME_WORDS = 0.9;

    private final List<Telling> tellings;
    private final Map<String, String> groups;

    Copies(List<Telling> tellings, Map<String, String> groups) {
        this.tellings = tellings;
        this.groups = groups;
    }

    /** Sets of tellings of one sentence, ascending; each telling is in one set at most. */
    List<List<Integer>> together() {
        Map<String, List<Integer>> byText = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            String text = groups.get(tellings.get(i).article().id());
            if (text != null) {
                String key = text + " " + tellings.get(i).event().act();
                byText.computeIfAbsent(key, one -> {
                            texts.add(one);
                            return new ArrayList<>(1);
                        })
                        .add(i);
            }
        }
        List<List<Integer>> together = new ArrayList<>();
        for (String text : texts) {
            List<Integer> ofText = byText.getOrDefault(text, List.of());
            if (ofText.size() > 1) {
                align(ofText, together);
            }
        }
        return together;
    }

    /** Each telling goes to the first set that has none of its article and whose first one it says again. */
    private void align(List<Integer> ofText, List<List<Integer>> together) {
        List<List<Integer>> sets = new ArrayList<>();
        List<Set<String>> articles = new ArrayList<>();
        for (int telling : ofText) {
            String article = tellings.get(telling).article().id();
            int at = place(telling, article, sets, articles);
            if (at < 0) {
                sets.add(new ArrayList<>(List.of(telling)));
                articles.add(new HashSet<>(Set.of(article)));
            } else {
                sets.get(at).add(telling);
                articles.get(at).add(article);
            }
        }
        sets.stream().filter(set -> set.size() > 1).forEach(together::add);
    }

    private int place(int telling, String article, List<List<Integer>> sets, List<Set<String>> articles) {
        for (int i = 0; i < sets.size(); i++) {
            if (!articles.get(i).contains(article)
                    && sayTheSame(sets.get(i).getFirst(), telling)
                    && sets.get(i).stream().noneMatch(member -> sayOtherDays(member, telling))) {
                return i;
            }
        }
        return -1;
    }

    private boolean sayTheSame(int one, int other) {
        Telling a = tellings.get(one);
        Telling b = tellings.get(other);
        return a.context().says(b.context(), SAME_WORDS) && shareParty(a, b);
    }

    /** «أمس» is another day in the copy of the next day; a date in words is not. */
    private boolean sayOtherDays(int one, int other) {
        EventDate a = tellings.get(one).event().date();
        EventDate b = tellings.get(other).event().date();
        return a != null
                && b != null
                && a.basis() == EventDate.Basis.STATED
                && b.basis() == EventDate.Basis.STATED
                && !Objects.equals(a.from(), b.from());
    }

    private static boolean shareParty(Telling a, Telling b) {
        return a.players().stream()
                .anyMatch(
                        one -> b.players().stream().anyMatch(two -> one.party().equals(two.party())));
    }
}
