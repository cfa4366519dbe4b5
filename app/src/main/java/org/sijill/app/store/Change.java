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

    Change(int known, int replaced, int added, EventRows.Written written) {
        this(known, replaced, added, written.gained(), written.lost(), written.altered());
    }

    public Change {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        altered = List.copyOf(altered);
    }

    /** An event that stays, told otherwise. */
    public record Altered(MergedEvent before, MergedEvent now) {}
}
