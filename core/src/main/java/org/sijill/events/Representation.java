package org.sijill.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.reading.ActReading.Part;
import org.sijill.reading.EntityReading;

/**
 * Who stands for whom among those who take part in an act: a person for his or her state, one who is named for one whom nothing
 * identifies, one part of a state for another. Whether two tellings are one act is asked before.
 */
final class Representation {

    private final Cast cast;

    Representation(Cast cast) {
        this.cast = cast;
    }

    /** Adds a participant to an act: a person stands in for his or her state in the same role, and the reverse is dropped. */
    void take(Told told, int entity, Role role) {
        EntityReading reading = cast.entity(entity);
        Set<Integer> sameParty = ofSameParty(told, entity, role);
        boolean person = reading.kind() == Kind.PERSON;
        boolean personTold =
                sameParty.stream().anyMatch(other -> cast.entity(other).kind() == Kind.PERSON);
        if (!person && !sameParty.isEmpty() || told.parts.containsKey(entity)) {
            return;
        }
        if (person && !personTold) {
            sameParty.forEach(told.parts::remove);
        }
        if (person && reading.named()) {
            // «مسؤول أميركي إن الوزير سيزور»: who is named stands in for whom nothing identifies
            sameParty.stream().filter(other -> !cast.entity(other).named()).forEach(told.parts::remove);
        }
        if (person && personTold && !reading.named()) {
            return;
        }
        told.parts.put(entity, role);
    }

    /** The others of an entity's party that have the role in an act. */
    private Set<Integer> ofSameParty(Told told, int entity, Role role) {
        Set<Integer> sameParty = new LinkedHashSet<>();
        told.parts.forEach((other, r) -> {
            if (r == role
                    && other != entity
                    && Objects.equals(cast.party(other), cast.entity(entity).party())) {
                sameParty.add(other);
            }
        });
        return sameParty;
    }

    /** Who took part; a state or body is left out where a person acts for it already. */
    List<Part> parts(Told told) {
        Set<String> represented = new LinkedHashSet<>();
        for (int entity : told.parts.keySet()) {
            String party = cast.party(entity);
            if (party != null && told.act != Act.VISIT && cast.entity(entity).kind() == Kind.PERSON) {
                represented.add(party);
            }
        }
        List<Part> parts = new ArrayList<>();
        told.parts.forEach((entity, role) -> {
            boolean person = cast.entity(entity).kind() == Kind.PERSON;
            boolean stands = person || !represented.contains(cast.party(entity)) || besideOwn(told, entity);
            if (stands && !toldBy(parts, entity, role) && !named(told.parts, entity, role)) {
                parts.add(new Part(entity, role));
            }
        });
        return parts;
    }

    /** «مع حكومة المملكة والشعب السعودي»: a state that a part of it stands for already is not told twice. */
    private boolean toldBy(List<Part> parts, int entity, Role role) {
        return isState(entity)
                && parts.stream()
                        .anyMatch(part -> part.role() == role
                                && isState(part.entity())
                                && Objects.equals(cast.party(part.entity()), cast.party(entity)));
    }

    /** «سفير النرويج لدى كينيا ومندوبها الدائم لدى الاتحاد، أولاف هانسن»: the holder of the same office is named beside it. */
    private boolean named(Map<Integer, Role> parts, int entity, Role role) {
        EntityReading untold = cast.entity(entity);
        return untold.kind() == Kind.PERSON
                && !untold.named()
                && parts.entrySet().stream()
                        .anyMatch(part -> part.getValue() == role
                                && cast.entity(part.getKey()).named()
                                && cast.entity(part.getKey()).office() == untold.office()
                                && cast.entity(part.getKey()).kind() == Kind.PERSON
                                && Objects.equals(cast.party(part.getKey()), cast.party(entity)));
    }

    private boolean isState(int entity) {
        EntityReading reading = cast.entity(entity);
        return reading.kind() != Kind.PERSON && reading.country() != null && reading.organization() == null;
    }

    /** «شجع الرئيس والمعارضة»: a body told beside a person of the same state in one telling is another party of the act. */
    private boolean besideOwn(Told told, int body) {
        Kind kind = cast.entity(body).kind();
        return (kind == Kind.ORGANIZATION || kind == Kind.GROUP)
                && told.tellings.stream()
                        .anyMatch(telling -> beside(telling.actors, body)
                                || beside(telling.recipients, body)
                                || beside(telling.others, body));
    }

    private boolean beside(Set<Integer> slot, int body) {
        return slot.contains(body)
                && slot.stream()
                        .anyMatch(other -> cast.entity(other).kind() == Kind.PERSON
                                && Objects.equals(cast.party(other), cast.party(body)));
    }
}
