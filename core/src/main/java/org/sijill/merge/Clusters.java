package org.sijill.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.NameMatch;
import org.sijill.model.MergedEvent;

/** Tellings to merged events: compared within their blocks, joined by complete link, each cluster told by its consensus. */
final class Clusters {

    private final List<Telling> tellings;
    private final Map<String, String> groups;
    private final Decisions decisions;
    private final Likeness likeness;
    private final PersonIds ids;
    private final List<CompleteLink.Pair> pairs;
    private final List<List<Integer>> copies;

    /**
     * @param tellings earliest first
     */
    Clusters(List<Telling> tellings, Known known, Decisions decisions, NameMatch names) {
        this.tellings = tellings;
        this.groups = known.groups();
        this.decisions = decisions;
        this.likeness = new Likeness(names);
        this.ids = new PersonIds(known.persons());
        this.pairs = pairs();
        this.copies = new Copies(tellings, groups).together();
    }

    Merged merged() {
        List<List<Integer>> clusters = joined();
        List<MergedEvent> events = fixed(nested(consensus(clusters), clusters), clusters);
        List<MergedEvent> right = new ArrayList<>();
        List<MergedEvent> wrong = new ArrayList<>();
        Map<String, String> componentOf = new HashMap<>();
        int[] components = components();
        for (int i = 0; i < events.size(); i++) {
            (clusters.get(i).stream().anyMatch(decisions::isWrong) ? wrong : right).add(events.get(i));
            Telling first = tellings.get(components[clusters.get(i).getFirst()]);
            componentOf.put(events.get(i).id(), first.key());
        }
        return new Merged(
                right, wrong, tellings.size(), new HashSet<>(groups.values()).size(), decisions.unmet(), componentOf);
    }

    /** Which tellings are of one event, by their places. */
    List<List<Integer>> joined() {
        List<List<Integer>> together = new ArrayList<>(decisions.together());
        together.addAll(copies);
        return CompleteLink.of(tellings.size(), pairs, together, decisions.apart());
    }

    /** What each cluster tells together, without the visit that may hold it. */
    List<MergedEvent> consensus(List<List<Integer>> clusters) {
        return clusters.stream()
                .map(cluster ->
                        Consensus.of(cluster.stream().map(this::reported).toList(), likeness, ids))
                .toList();
    }

    /** For each telling the first one of those that could change what it is joined with. */
    int[] components() {
        Components components = new Components(tellings.size());
        pairs.forEach(pair -> components.link(pair.a(), pair.b()));
        copies.forEach(set -> set.forEach(telling -> components.link(set.getFirst(), telling)));
        for (Set<Integer> one : decisions.subjects()) {
            one.forEach(telling -> components.link(one.iterator().next(), telling));
        }
        return components.least();
    }

    private List<CompleteLink.Pair> pairs() {
        List<CompleteLink.Pair> pairs = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        new Blocks(tellings).pairs((a, b) -> {
            if (compared.add((long) a << 32 | b)) {
                double weight = likeness.of(tellings.get(a), tellings.get(b), sameText(a, b));
                if (weight >= Likeness.ENOUGH) {
                    pairs.add(new CompleteLink.Pair(a, b, weight));
                }
            }
        });
        return pairs;
    }

    private boolean sameText(int a, int b) {
        return group(a).equals(group(b))
                && !tellings.get(a)
                        .article()
                        .id()
                        .equals(tellings.get(b).article().id());
    }

    private String group(int telling) {
        String id = tellings.get(telling).article().id();
        return groups.getOrDefault(id, id);
    }

    Reported reported(int telling) {
        return new Reported(tellings.get(telling), group(telling));
    }

    private List<MergedEvent> nested(List<MergedEvent> events, List<List<Integer>> clusters) {
        Map<String, String> eventOf = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int telling : clusters.get(i)) {
                eventOf.put(tellings.get(telling).id(), events.get(i).id());
            }
        }
        Nesting nesting = new Nesting(events);
        List<MergedEvent> nested = new ArrayList<>(events.size());
        for (int i = 0; i < clusters.size(); i++) {
            MergedEvent event = events.get(i);
            nested.add(Nesting.nested(event, told(clusters.get(i), eventOf), nesting.around(event)));
        }
        return nested;
    }

    /** The merged event that most articles name as the one that holds it. */
    private @Nullable String told(List<Integer> cluster, Map<String, String> eventOf) {
        Votes<String> votes = new Votes<>();
        for (int telling : cluster) {
            String holder = tellings.get(telling).holder();
            if (holder != null) {
                votes.add(eventOf.get(holder), reported(telling));
            }
        }
        return votes.best();
    }

    /** Each fix is made on the event that holds most of the tellings it was made for. */
    private List<MergedEvent> fixed(List<MergedEvent> events, List<List<Integer>> clusters) {
        List<MergedEvent> fixed = new ArrayList<>(events);
        for (Correction fix : decisions.fixes()) {
            List<Integer> meant = decisions.fixed(fix);
            Map<Integer, Integer> holds = new TreeMap<>();
            for (int i = 0; i < clusters.size(); i++) {
                int common =
                        (int) clusters.get(i).stream().filter(meant::contains).count();
                if (common > 0) {
                    holds.put(i, common);
                }
            }
            holds.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .ifPresent(most -> fix(fixed, most.getKey(), fix));
        }
        return fixed;
    }

    private void fix(List<MergedEvent> events, int at, Correction fix) {
        try {
            events.set(at, Fixes.set(events.get(at), Objects.requireNonNull(fix.slot()), fix.value()));
        } catch (IllegalArgumentException e) {
            decisions.unmet(fix);
        }
    }
}
