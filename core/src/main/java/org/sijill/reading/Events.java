package org.sijill.reading;

import java.util.List;

/** The acts of an article, and its entities with those that only the acts brought in. */
public record Events(List<ActReading> acts, List<EntityReading> entities) {

    public Events {
        acts = List.copyOf(acts);
        entities = List.copyOf(entities);
    }
}
