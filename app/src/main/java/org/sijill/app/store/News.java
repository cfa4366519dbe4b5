package org.sijill.app.store;

import java.util.ArrayList;
import java.util.List;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;

/** What has come in last. */
public final class News {

    private final Store store;

    News(Store store) {
        this.store = store;
    }

    /** The events that were put in or changed last, the latest change first; of one change those of the latest days. */
    public List<MergedEvent> newest(EventFilter filter, int most) {
        EventQuery query = new EventQuery(filter);
        return store.attempt(handle -> query.bind(handle.createQuery("SELECT e.merged FROM event e WHERE "
                        + query.condition() + " ORDER BY e.generation DESC, e.first_day DESC NULLS LAST, e.id LIMIT "
                        + most))
                .mapTo(String.class)
                .map(Json::event)
                .list());
    }

    /** The ids of the events that are new, or told otherwise, since a generation; the latest days first. */
    public List<String> since(int generation, EventFilter filter) {
        EventQuery query = new EventQuery(filter).and("e.generation > ?", generation);
        List<String> ids = new ArrayList<>();
        store.attempt(handle -> {
            query.bind(handle.createQuery("SELECT e.id FROM event e WHERE " + query.condition()
                            + " ORDER BY e.first_day DESC NULLS LAST, e.id"))
                    .mapTo(String.class)
                    .forEach(ids::add);
            return true;
        });
        return ids;
    }
}
