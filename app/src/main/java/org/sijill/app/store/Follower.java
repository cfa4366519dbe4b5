package org.sijill.app.store;

import java.util.Map;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** Takes what has changed in a store, to keep a copy of it. */
public interface Follower {

    /** @param persons for each person of the record, by the id there, who it is in the whole store */
    void put(NewsRecord record, Map<String, String> persons);

    void put(MergedEvent event);

    void removeEvent(String id);
}
