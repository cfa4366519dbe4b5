package org.sijill.merge;

import java.util.List;
import java.util.Map;
import org.sijill.model.MergedEvent;

/**
 * What merging gives.
 *
 * @param events those reported earliest first
 * @param wrong events that a person has marked so; they are not among {@code events}
 * @param tellings events of records that went in
 * @param groups texts, copies counted once
 * @param unmet ids of corrections some part of which met no telling, or did not fit: the article is not here, or is read otherwise now
 * @param componentOf for each event's id the key of its component: events of different components do not change one another, whatever
 *     comes, until a new telling links them
 */
public record Merged(
        List<MergedEvent> events,
        List<MergedEvent> wrong,
        int tellings,
        int groups,
        List<String> unmet,
        Map<String, String> componentOf) {

    public Merged {
        events = List.copyOf(events);
        wrong = List.copyOf(wrong);
        unmet = List.copyOf(unmet);
        componentOf = Map.copyOf(componentOf);
    }
}
