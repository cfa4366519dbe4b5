package org.sijill.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.MergedEvent;

/** Several changes as one: what was before the first of them, and what is behind the last. */
final class Changes {

    private final Map<String, Step> steps = new TreeMap<>();
    private int known;
    private int replaced;
    private int added;

    private record Step(
            @Nullable MergedEvent before, @Nullable MergedEvent now) {}

    void add(Change change) {
        known += change.known();
        replaced += change.replaced();
        added += change.added();
        change.gained().forEach(event -> step(event.id(), null, event));
        change.lost().forEach(event -> step(event.id(), event, null));
        change.altered().forEach(one -> step(one.now().id(), one.before(), one.now()));
    }

    private void step(String id, @Nullable MergedEvent before, @Nullable MergedEvent now) {
        Step first = steps.get(id);
        steps.put(id, new Step(first == null ? before : first.before(), now));
    }

    Change all() {
        List<MergedEvent> gained = new ArrayList<>();
        List<MergedEvent> lost = new ArrayList<>();
        List<Change.Altered> altered = new ArrayList<>();
        for (Step step : steps.values()) {
            if (step.before() == null) {
                if (step.now() != null) {
                    gained.add(step.now());
                }
            } else if (step.now() == null) {
                lost.add(step.before());
            } else if (!Objects.equals(step.before(), step.now())) {
                altered.add(new Change.Altered(step.before(), step.now()));
            }
        }
        return new Change(known, replaced, added, gained, lost, altered);
    }
}
