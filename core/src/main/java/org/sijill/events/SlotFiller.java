package org.sijill.events;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.Predicate;

/**
 * Fills the slots of a trigger with those who stand in the positions that the lexicon names, and sets right what the act itself tells
 * of its participants.
 */
final class SlotFiller {

    /** How many are taken from one slot; the codebook leaves delegates beyond the first three a side out. */
    private static final int MOST_A_SLOT = 10;

    private final Scene scene;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Complements complements;
    private final Positions positions;
    private final Understood understood;

    SlotFiller(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.pronouns = new Pronouns(scene);
        this.complements = new Complements(scene, cast, pronouns);
        this.positions = new Positions(scene, pronouns, complements);
        this.understood = new Understood(scene, cast);
    }

    /** A telling with its participants; those of fewer than two parties are for the caller to drop. */
    Telling fill(Hit hit) {
        Telling telling = new Telling(hit.trigger(), hit.head(), hit.verb(), hit.scope());
        boolean turned = hit.carrier() != null && hit.carrier().turned();
        List<Slot> actor = hit.trigger().actor();
        List<Slot> recipient = hit.trigger().recipient();
        if (turned) {
            actor = without(actor, Slot.SUBJECT);
            telling.recipients.addAll(positions.subject(hit));
            telling.ways.add("recipient:turned");
            recipient = List.of();
        }
        fill(telling.recipients, recipient, hit, telling, false);
        fill(telling.others, hit.trigger().with(), hit, telling, true);
        fill(telling.actors, actor, hit, telling, false);
        ofMasdar(hit, telling);
        speaker(hit, telling);
        between(telling);
        understood.fill(hit, telling, turned);
        media(telling);
        states(telling);
        telling.recipients.removeAll(telling.actors);
        telling.others.removeAll(telling.actors);
        return telling;
    }

    /** Takes the first slot that is filled; with {@code all} every one. */
    private void fill(Collection<Integer> into, List<Slot> slots, Hit hit, Telling telling, boolean all) {
        for (Slot slot : slots) {
            List<Integer> found = positions.of(slot, hit, telling, all);
            found.removeAll(telling.recipients);
            if (into == telling.recipients && hit.verb() != null) {
                found.removeIf(
                        entity -> complements.isStateOf(entity, hit.verb().subject()));
            }
            if (slot.where().equals(Slot.GENITIVE) && all) {
                found.removeAll(telling.actors);
            }
            if (!found.isEmpty()) {
                into.addAll(found.subList(0, Math.min(found.size(), MOST_A_SLOT)));
                telling.ways.add(role(into, telling) + slot.where() + (slot.only() == 0 ? "" : ":" + slot.only()));
                // «بين بلجيكا والسودان» names all, and a «مع» before it belongs to another act
                if (!all || slot.where().equals("بين") && cast.parties(found).size() > 1) {
                    return;
                }
            }
        }
    }

    private static String role(Collection<Integer> into, Telling telling) {
        return into == telling.actors ? "actor:" : into == telling.recipients ? "recipient:" : "with:";
    }

    private static List<Slot> without(List<Slot> slots, String where) {
        return slots.stream().filter(slot -> !slot.where().equals(where)).toList();
    }

    /** «تبذل موسكو جهدها لدعم دوشنبه»: without another to whom it is done, who stands behind the noun is whom the verb's subject supports. */
    private void ofMasdar(Hit hit, Telling telling) {
        boolean done = switch (hit.trigger().act()) {
            case SUPPORT, AID, RECOGNIZE, SANCTION, PRAISE, CONDEMN ->
                hit.trigger().kind() == Trigger.Kind.NOUN && telling.recipients.isEmpty();
            default -> false;
        };
        Predicate clause = done ? scene.clauseAt(hit.head()) : null;
        if (clause == null || pronouns.on(hit.head()) != null) {
            return;
        }
        List<Integer> subject =
                scene.claimed(clause.token(), hit.head()) ? understood.topic(hit.head()) : clause.subject();
        List<Integer> behind = positions.genitive(hit, new Slot(Slot.GENITIVE, 'd'), telling, false);
        behind.removeAll(subject);
        boolean owned =
                telling.actors.isEmpty() || behind.containsAll(telling.actors) || subject.containsAll(telling.actors);
        if (!behind.isEmpty() && !subject.isEmpty() && owned) {
            telling.recipients.addAll(behind);
            telling.actors.clear();
            telling.actors.addAll(subject);
            telling.understood = true;
            telling.ways.add("recipient:masdar");
        }
    }

    /** «أعرب الوزير عن تضامن بلاده»: what somebody declares of the own state's stand is the act of the one who declares it. */
    private void speaker(Hit hit, Telling telling) {
        boolean stand = switch (hit.trigger().act()) {
            case SUPPORT, CONDOLE, AGREE, PRAISE, THANK, CONDEMN, REJECT ->
                hit.trigger().kind() == Trigger.Kind.NOUN;
            default -> false;
        };
        Integer state =
                stand && telling.actors.size() == 1 ? telling.actors.iterator().next() : null;
        if (state == null || cast.entity(state).kind() == Kind.PERSON) {
            return;
        }
        Predicate clause = scene.clauseAt(hit.head());
        if (clause == null || clause.subject().size() != 1) {
            return;
        }
        int speaker = clause.subject().get(0);
        boolean own = cast.entity(speaker).kind() == Kind.PERSON
                && Objects.equals(
                        cast.entity(speaker).country(), cast.entity(state).country())
                && cast.entity(speaker).country() != null;
        if (own) {
            telling.actors.clear();
            telling.actors.add(speaker);
            telling.ways.add("actor:speaker");
        }
    }

    /** «شهد الرئيس توقيع اتفاقية بين بلجيكا والسودان»: where «بين» names all sides of a noun, who looks on is none of them. */
    private void between(Telling telling) {
        boolean sides = telling.trigger.kind() == Trigger.Kind.NOUN
                && telling.trigger.act() == Act.SIGN
                && telling.ways.contains("with:بين")
                && cast.parties(telling.others).size() > 1;
        if (sides) {
            telling.actors.clear();
            telling.ways.removeIf(way -> way.startsWith("actor:"));
        }
    }

    /** «ذكرت القناة أن الوزير بحث خلال اجتماع عقده»: a medium tells of encounters and takes no part in them. */
    private void media(Telling telling) {
        switch (telling.trigger.act()) {
            case MEET, CALL, VISIT, ATTEND, SIGN -> telling.actors.removeIf(scene::isMedium);
            default -> {}
        }
    }

    /** «زار الرئيس السنغالي بدعوة من نظيره», «تعاون الوزير مع اليابان»: whoever acts for it, states are visited and work together. */
    private void states(Telling telling) {
        switch (telling.trigger.act()) {
            case VISIT -> ofStates(telling.recipients);
            case COOPERATE -> {
                ofStates(telling.actors);
                ofStates(telling.recipients);
                ofStates(telling.others);
            }
            default -> {}
        }
    }

    private void ofStates(Collection<Integer> slot) {
        List<Integer> states = slot.stream().map(cast::stateOf).distinct().toList();
        slot.clear();
        slot.addAll(states);
    }
}
