package org.sijill.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Setting;

/**
 * Takes apart what one telling says of several acts: a tour is a visit to each of its states, two telephone calls under one verb are
 * two, and so are meetings that the words call separate. Any other telling stays one.
 */
final class Separately {

    private final Scene scene;
    private final Cast cast;

    Separately(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    List<Telling> of(Telling telling) {
        return switch (telling.trigger.act()) {
            case VISIT -> hosts(telling);
            case CALL -> plays(telling, Setting.JOINT) ? List.of(telling) : counterparts(telling);
            case MEET -> plays(telling, Setting.SEPARATE) ? counterparts(telling) : List.of(telling);
            default -> List.of(telling);
        };
    }

    private boolean plays(Telling telling, Setting role) {
        return scene.plays(Math.min(telling.from, telling.head), Math.max(telling.to, telling.scope.to()), role);
    }

    private static List<Telling> hosts(Telling telling) {
        if (telling.recipients.size() < 2) {
            return List.of(telling);
        }
        List<Telling> visits = new ArrayList<>();
        for (int host : telling.recipients) {
            Telling visit = telling.copy();
            visit.recipients.clear();
            visit.recipients.add(host);
            visits.add(visit);
        }
        return visits;
    }

    /** One act with each party of those whom one side met or called. */
    private List<Telling> counterparts(Telling telling) {
        Set<String> own = cast.parties(telling.actors);
        Map<String, List<Integer>> parties = new LinkedHashMap<>();
        for (int entity : telling.everybody()) {
            String party = cast.party(entity);
            if (!telling.actors.contains(entity) && party != null && !own.contains(party)) {
                parties.computeIfAbsent(party, key -> new ArrayList<>()).add(entity);
            }
        }
        if (own.size() != 1 || parties.size() < 2) {
            return List.of(telling);
        }
        List<Telling> acts = new ArrayList<>();
        for (List<Integer> counterpart : parties.values()) {
            Telling one = telling.copy();
            one.recipients.retainAll(counterpart);
            one.others.retainAll(counterpart);
            acts.add(one);
        }
        return acts;
    }
}
