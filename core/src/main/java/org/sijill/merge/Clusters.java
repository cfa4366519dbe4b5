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
import org.sijill.model.Event;
import org.sijill.model.MergedEvent;

/** Tellings to merged events: compared within their blocks, joined by complete link, each cluster told by its consensus. */
final class Clusters {

    private final List<Telling> tellings;
    private final Map<String, String> groups;
    private final Decisions decisions;
    private final Likeness likeness;
    private final PersonIds ids;

    /**
     * @param tellings earliest first
     */
    Clusters(List<Telling> tellings, Known known, Decisions decisions, NameMatch names) {
        this.tellings = tellings;
        this.groups = known.groups();
        this.decisions = decisions;
        this.likeness = new Likeness(names);
        this.ids = new PersonIds(known.persons());
    }

    Merged merged() {
        List<CompleteLink.Pair> pairs = pairs();
        List<List<Integer>> copies = new Copies(tellings, groups).together();
        List<List<Integer>> together = new ArrayList<>(decisions.together());
        together.addAll(copies);
        List<List<Integer>> clusters = CompleteLink.of(tellings.size(), pairs, together, decisions.apart());
        List<MergedEvent> events = new ArrayList<>(clusters.size());
        for (List<Integer> cluster : clusters) {
            events.add(Consensus.of(cluster.stream().map(this::reported).toList(), likeness, ids));
        }
        events = nested(events, clusters);
        events = fixed(events, clusters);
        List<MergedEvent> right = new ArrayList<>();
        List<MergedEvent> wrong = new ArrayList<>();
        Map<String, String> componentOf = new HashMap<>();
        int[] components = components(pairs, copies);
        for (int i = 0; i < events.size(); i++) {
            (clusters.get(i).stream().anyMatch(decisions::isWrong) ? wrong : right).add(events.get(i));
            Telling first = tellings.get(components[clusters.get(i).getFirst()]);
            componentOf.put(events.get(i).id(), first.key());
        }
        return new Merged(
                right, wrong, tellings.size(), new HashSet<>(groups.values()).size(), decisions.unmet(), componentOf);
    }

    /** For each telling the first one of those that could change what it is joined with. */
    private int[] components(List<CompleteLink.Pair> pairs, List<List<Integer>> copies) {
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
                && tellings.get(a).article() != tellings.get(b).article();
    }

    private String group(int telling) {
        String id = tellings.get(telling).article().id();
        return groups.getOrDefault(id, id);
    }

    private Reported reported(int telling) {
        return new Reported(tellings.get(telling), group(telling));
    }

    private List<MergedEvent> nested(List<MergedEvent> events, List<List<Integer>> clusters) {
        Map<String, String> eventOf = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int telling : clusters.get(i)) {
                eventOf.put(
                        inArticle(
                                tellings.get(telling),
                                tellings.get(telling).event().id()),
                        events.get(i).id());
            }
        }
        Nesting nesting = new Nesting(events);
        List<MergedEvent> nested = new ArrayList<>(events.size());
        for (int i = 0; i < clusters.size(); i++) {
            MergedEvent event = events.get(i);
            String parent = told(clusters.get(i), eventOf);
            if (parent == null) {
                MergedEvent visit = nesting.visit(event);
                parent = visit == null ? null : visit.id();
            }
            nested.add(parent == null || parent.equals(event.id()) ? event : within(event, parent));
        }
        return nested;
    }

    private static String inArticle(Telling telling, @Nullable String event) {
        return telling.article().id() + " " + event;
    }

    /** The merged event that most articles name as the one that holds it. */
    private @Nullable String told(List<Integer> cluster, Map<String, String> eventOf) {
        Votes<String> votes = new Votes<>();
        for (int telling : cluster) {
            Event event = tellings.get(telling).event();
            if (event.parent() != null) {
                votes.add(eventOf.get(inArticle(tellings.get(telling), event.parent())), reported(telling));
            }
        }
        return votes.best();
    }

    private static MergedEvent within(MergedEvent event, String parent) {
        return new MergedEvent(
                event.schema(),
                event.id(),
                event.act(),
                event.status(),
                event.plover(),
                event.mode(),
                event.cameo(),
                event.intensity(),
                event.participants(),
                event.date(),
                event.place(),
                event.format(),
                event.visitClass(),
                event.frame(),
                parent,
                event.topics(),
                event.history(),
                event.conflicts(),
                event.reports(),
                event.independentSources(),
                event.firstReport(),
                event.lastReport(),
                event.confidence());
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
