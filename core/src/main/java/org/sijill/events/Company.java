package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;

/**
 * Who was told with whom up to a place of the article: behind «استقبل الوزير نظيره» it is the guest whom he thanks, praises or asks where
 * no words name another. Only tellings that name all their parties count, so that no guess rests on a guess.
 */
final class Company {

    private final Cast cast;
    private final List<List<Integer>> encounters = new ArrayList<>();

    Company(Cast cast) {
        this.cast = cast;
    }

    /** Keeps who met, called, visited or wrote to one another in a telling that names them. */
    void keep(Telling telling) {
        if (encounter(telling.trigger.act())) {
            encounters.add(telling.everybody());
        }
    }

    /** The other side of the last encounter of a party, a person where one was told; null for none. */
    @Nullable
    Integer counterpart(Set<String> own) {
        for (int k = encounters.size() - 1; k >= 0; k--) {
            List<Integer> met = encounters.get(k);
            if (cast.parties(met).containsAll(own)) {
                for (int entity : met) {
                    String party = cast.party(entity);
                    if (party != null && !own.contains(party)) {
                        return entity;
                    }
                }
            }
        }
        return null;
    }

    private static boolean encounter(Act act) {
        return switch (act) {
            case MEET, CALL, VISIT, LETTER, INVITE, SIGN, AWARD, CONGRATULATE, CONDOLE -> true;
            default -> false;
        };
    }
}
