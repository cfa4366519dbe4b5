package org.sijill.app.store;

import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;

/** Takes what has changed in a store, to keep a copy of it. */
public interface Follower {

    void put(NewsRecord record);

    void put(MergedEvent event);

    void removeEvent(String id);
}
