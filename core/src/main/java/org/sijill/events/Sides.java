package org.sijill.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/**
 * Tells which person acts where the words name his state: «الجانبان» are the persons of the encounter told last before, each for
 * his state, while «البلدان» stay the states; in «أكد الوزير دعم بلاده» it is the minister who backs.
 */
final class Sides {

    /** The rule of a mention that points back to the two sides of what was told. */
    private static final Set<String> RULES =
            Set.of("anaphors:الجانبان", "anaphors:الجانبين", "anaphors:الطرفان", "anaphors:الطرفين");

    /** The rule of «بلاده», «بلادها». */
    private static final String HOME = "anaphors:بلاد";

    private final Scene scene;
    private final Cast cast;

    Sides(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** Puts the persons in the place of their states in an act that persons do and that «الجانبان» or «بلاده» is told of. */
    void name(Telling telling, List<Told> before) {
        if (telling.declares()) {
            home(telling);
        }
        Mention sides = said(telling) ? mention(telling) : null;
        Map<String, Integer> persons = sides == null ? Map.of() : met(sides.entities(), before);
        if (!persons.isEmpty()) {
            exchange(telling.actors, persons);
            exchange(telling.recipients, persons);
            exchange(telling.others, persons);
        }
    }

    /** «بلاده» in the actor's place: the person of that state who acts in the clause above. */
    private void home(Telling telling) {
        TokenRange sentence = scene.text.sentence(telling.head);
        for (int i = sentence.from(); i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            Integer state = mention == null ? null : mention.single();
            // «إن بلاده قدمت احتجاجا»: that the state did
            boolean told = mention != null
                    && state != null
                    && mention.rule().equals(HOME)
                    && telling.actors.contains(state)
                    && (telling.verb == null || !telling.verb.subject().contains(state));
            if (mention != null && state != null && told) {
                Integer person = speaker(mention.from(), sentence.from(), cast.party(state));
                if (person != null && !telling.everybody().contains(person)) {
                    exchange(telling.actors, Map.of(String.valueOf(cast.party(state)), person));
                }
                return;
            }
        }
    }

    /** The person of a party who acts in one of the clauses before a token, the nearest first; null for nobody. */
    private @Nullable Integer speaker(int token, int floor, @Nullable String party) {
        for (Predicate clause = scene.syntax.before(token - 1, floor);
                clause != null;
                clause = scene.syntax.before(clause.token() - 1, floor)) {
            for (int entity : clause.subject()) {
                if (cast.entity(entity).kind() == Kind.PERSON && Objects.equals(cast.party(entity), party)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** Whether an act is what those agree on who sit together; deeds are their states'. */
    private static boolean said(Telling telling) {
        Act act = telling.trigger.act();
        return act == Act.AGREE || act == Act.SIGN || act == Act.SUPPORT;
    }

    /** The first mention of the two sides in the reach of the telling that fills its slots. */
    private @Nullable Mention mention(Telling telling) {
        for (int i = Math.min(telling.from, telling.scope.from()); i < telling.scope.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null
                    && RULES.contains(mention.rule())
                    && telling.everybody().containsAll(mention.entities())) {
                return mention;
            }
        }
        return null;
    }

    /** The first person of each of the states in the meeting or call of exactly these told last; empty where there is none. */
    private Map<String, Integer> met(List<Integer> states, List<Told> before) {
        Set<String> parties = cast.parties(states);
        for (int k = before.size() - 1; k >= 0; k--) {
            Told told = before.get(k);
            Map<String, Integer> persons = new HashMap<>();
            for (int entity : told.parts.keySet()) {
                String party = cast.party(entity);
                if (party != null && cast.entity(entity).kind() == Kind.PERSON) {
                    persons.putIfAbsent(party, entity);
                }
            }
            if ((told.act == Act.MEET || told.act == Act.CALL)
                    && persons.keySet().equals(parties)) {
                return persons;
            }
        }
        return Map.of();
    }

    private void exchange(Set<Integer> slot, Map<String, Integer> persons) {
        for (int entity : List.copyOf(slot)) {
            Integer person = cast.entity(entity).kind() == Kind.COUNTRY ? persons.get(cast.party(entity)) : null;
            if (person != null) {
                slot.remove(entity);
                slot.add(person);
            }
        }
    }
}
