package org.sijill.app.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EntityQueries.Utterance;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.store.Queries;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Queries.Spelling;
import org.sijill.app.store.Store;
import org.sijill.app.store.Surveys.Taker;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.MergedEvent;

/**
 * A person or body with all that is shown of it.
 *
 * @param offices the earliest first
 * @param encounters those most often met first
 * @param timeline of the acts that took place
 * @param events in how many it takes part, whether they took place or not
 * @param latest of them, the latest first
 * @param utterances the latest first
 * @param spellings the commonest first
 */
public record Portrait(
        Known who,
        List<Held> offices,
        List<Encounter> encounters,
        Timeline timeline,
        int events,
        List<MergedEvent> latest,
        List<Utterance> utterances,
        List<Spelling> spellings) {

    /** More than anybody meets is a fault of reading, or a paper's whole archive. */
    private static final int MOST_ENCOUNTERS = 500;

    /**
     * @param id of the entity
     * @param most how many events and statements are listed
     * @return null where no article has it
     */
    public static @Nullable Portrait of(String id, int most, Store store, Lexicon lexicon) {
        Queries queries = store.queries();
        List<Known> found = queries.entity(id);
        if (found.isEmpty()) {
            return null;
        }
        EventFilter filter = EventFilter.with(id);
        return new Portrait(
                found.getFirst(),
                queries.offices(id),
                named(queries.encounters(id, MOST_ENCOUNTERS), store),
                Timeline.of(filter, store, lexicon),
                queries.count(filter),
                queries.page(filter, EventPage.Order.LATEST, null, most).events(),
                store.entities().utterances(id, most),
                queries.spellings(id));
    }

    /** By the names that most events give. */
    private static List<Encounter> named(List<Encounter> met, Store store) {
        Map<String, Taker> takers = new HashMap<>();
        store.surveys()
                .takers(met.stream().map(Encounter::entity).collect(Collectors.toSet()))
                .forEach(taker -> takers.put(taker.entity(), taker));
        return met.stream().map(one -> named(one, takers.get(one.entity()))).toList();
    }

    private static Encounter named(Encounter one, @Nullable Taker taker) {
        return taker == null
                ? one
                : new Encounter(
                        one.entity(), taker.nameAr(), taker.nameEn(), taker.country(), one.events(), one.last());
    }
}
