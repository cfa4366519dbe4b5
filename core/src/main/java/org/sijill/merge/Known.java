package org.sijill.merge;

import java.util.Map;
import org.sijill.merge.Traces.PersonName;

/**
 * What all records together tell and a part of them does not.
 *
 * @param groups for each article's id that of the first article with the same text; an article that is not here stands alone
 * @param persons for each name of a person the id, see {@link Merge#persons}
 */
public record Known(Map<String, String> groups, Map<PersonName, String> persons) {

    public Known {
        groups = Map.copyOf(groups);
        persons = Map.copyOf(persons);
    }
}
