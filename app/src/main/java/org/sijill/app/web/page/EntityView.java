package org.sijill.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Portrait;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.web.view.Address;

/**
 * A person or body.
 *
 * @param wikidata its page there, or null
 * @param isParty whether its id is the code of a state or body
 * @param tenures the offices with where they lie in the time of the record
 * @param encounters those shown
 * @param allEncounters address that shows all of them; null where all are shown
 * @param events the list of all its events
 */
public record EntityView(
        Portrait portrait,
        @Nullable String wikidata,
        boolean isParty,
        List<Tenure> tenures,
        List<Encounter> encounters,
        @Nullable Address allEncounters,
        Address events,
        Address statements,
        Address chart,
        Address exports,
        Address feed) {

    /**
     * An office as a bar in a drawing of a hundred units' width.
     *
     * @param start of the bar, -1 where no day is known
     * @param width at least 1
     */
    public record Tenure(Held held, double start, double width) {}
}
