package org.sijill.app.store;

import java.util.List;
import org.sijill.model.MergedEvent;

/**
 * What one transaction did.
 *
 * @param known records that were here already
 * @param replaced records that took the place of another one of the same article
 * @param added articles that were not here
 */
public record Change(
        int known, int replaced, int added, List<MergedEvent> gained, List<MergedEvent> lost, List<Altered> altered) {

    public Change {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        altered = List.copyOf(altered);
    }

    /** Nothing. */
    static final Change NONE = events(List.of(), List.of(), List.of());

    /** One of the events alone. */
    static Change events(List<MergedEvent> gained, List<MergedEvent> lost, List<Altered> altered) {
        return new Change(0, 0, 0, gained, lost, altered);
    }

    /** The same, of events by records. */
    Change by(int known, int replaced, int added) {
        return new Change(known, replaced, added, gained, lost, altered);
    }

    /** An event that stays, told otherwise. */
    public record Altered(MergedEvent before, MergedEvent now) {}
}
