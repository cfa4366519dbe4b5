package org.sijill.reading;

import java.util.List;

/**
 * Who and what an article is about.
 *
 * @param mentions in the order of the text, not overlapping
 * @param entities one for each real thing
 * @param warnings contradictions met on the way
 */
public record Names(List<Mention> mentions, List<EntityReading> entities, List<String> warnings) {

    public Names {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        warnings = List.copyOf(warnings);
    }

    public EntityReading entity(int index) {
        return entities.get(index);
    }
}
