package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Country;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.EntityReading;

/** The entities of an article; states that only their cities name are added, because a state is visited, not a city. */
final class Cast {

    private final List<EntityReading> entities;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> states = new HashMap<>();

    Cast(List<EntityReading> entities, Gazetteer gazetteer) {
        this.entities = new ArrayList<>(entities);
        this.gazetteer = gazetteer;
        for (int i = 0; i < entities.size(); i++) {
            EntityReading entity = entities.get(i);
            if (entity.kind() == Kind.COUNTRY && entity.country() != null) {
                states.putIfAbsent(entity.country(), i);
            }
        }
    }

    List<EntityReading> entities() {
        return entities;
    }

    EntityReading entity(int index) {
        return entities.get(index);
    }

    /** The state of a city; any other entity stays itself. */
    int state(int index) {
        EntityReading entity = entities.get(index);
        boolean place = entity.kind() == Kind.CITY || entity.kind() == Kind.PLACE || entity.kind() == Kind.FACILITY;
        String code = entity.country();
        return place && code != null ? state(code) : index;
    }

    /** The state that a person acts for; any other entity stays itself, a city its state. */
    int stateOf(int index) {
        EntityReading entity = entities.get(index);
        String code = entity.country();
        return entity.kind() == Kind.PERSON && code != null ? state(code) : state(index);
    }

    /** Whether an entity is a capital, whose name may stand for its state: «دعوة واشنطن موسكو إلى الحوار». */
    boolean isCapital(int index) {
        String key = entities.get(index).key();
        return key != null && key.startsWith("capital:");
    }

    int state(String code) {
        Integer known = states.get(code);
        if (known != null) {
            return known;
        }
        Country country = gazetteer.country(code);
        entities.add(new EntityReading(
                Kind.COUNTRY,
                country == null ? code : country.ar(),
                country == null ? null : country.en(),
                code,
                null,
                Office.NONE,
                false,
                true,
                code,
                country == null || country.wikidata().isEmpty() ? null : country.wikidata()));
        states.put(code, entities.size() - 1);
        return entities.size() - 1;
    }

    /** The entity of a state or body by its code; the code of a state is entered where no words name it. */
    int party(String code) {
        for (int i = 0; i < entities.size(); i++) {
            EntityReading entity = entities.get(i);
            boolean itself = entity.kind() != Kind.PERSON
                    && code.equals(entity.party())
                    && (entity.kind() == Kind.COUNTRY || entity.organization() != null);
            if (itself && (entity.kind() == Kind.COUNTRY || entity.country() == null)) {
                return i;
            }
        }
        return state(code);
    }

    @Nullable
    String party(int index) {
        return entities.get(index).party();
    }

    /** The different states and bodies that entities act for. */
    Set<String> parties(Collection<Integer> indices) {
        Set<String> parties = new LinkedHashSet<>();
        for (int index : indices) {
            String party = party(index);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }
}
