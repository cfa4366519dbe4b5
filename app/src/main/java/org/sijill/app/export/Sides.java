package org.sijill.app.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;

/**
 * The two sides of an event.
 *
 * @param directed whether one acts on the other; else both take part, and whoever is named first is the actor
 */
record Sides(List<Party> actors, List<Party> recipients, boolean directed) {

    static Sides of(MergedEvent event) {
        List<Party> actors = with(event, Role.ACTOR);
        List<Party> recipients = with(event, Role.RECIPIENT);
        List<Party> others = with(event, Role.PARTICIPANT);
        boolean directed = !actors.isEmpty() || !recipients.isEmpty();
        if (!directed) {
            actors.add(others.removeFirst());
        }
        // those who take part beside an actor stand with their own state
        for (Party other : others) {
            boolean beside = actors.stream().anyMatch(actor -> side(actor).equals(side(other)));
            (beside || actors.isEmpty() ? actors : recipients).add(other);
        }
        return new Sides(List.copyOf(actors), List.copyOf(recipients), directed);
    }

    private static List<Party> with(MergedEvent event, Role role) {
        List<Party> parties = new ArrayList<>();
        event.participants().stream().filter(party -> party.role() == role).forEach(parties::add);
        return parties;
    }

    private static String side(Party party) {
        String code = code(party);
        return code == null ? party.entity() : code;
    }

    /** The state that a party acts for, else its organisation, else null. */
    static @Nullable String code(Party party) {
        return party.country() != null ? party.country() : party.organization();
    }

    @Nullable
    Party actor() {
        return actors.isEmpty() ? null : actors.getFirst();
    }

    @Nullable
    Party recipient() {
        return recipients.isEmpty() ? null : recipients.getFirst();
    }

    /** Every directed pair of two codes; of acts that both take part in, both directions. */
    void dyads(BiConsumer<String, String> each) {
        Set<String> from = codes(actors);
        Set<String> to = codes(recipients);
        if (!directed) {
            from.addAll(to);
            to.addAll(from);
        }
        for (String actor : from) {
            for (String recipient : to) {
                if (!actor.equals(recipient)) {
                    each.accept(actor, recipient);
                }
            }
        }
    }

    private static Set<String> codes(List<Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        for (Party party : parties) {
            String code = code(party);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
