package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Carrier;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;

/** Fills the slots of a trigger with the mentions that stand where the lexicon says. */
final class SlotFiller {

    /** How many are taken from one slot; the codebook leaves delegates beyond the first three a side out. */
    private static final int MOST_A_SLOT = 10;

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Complements complements;
    private final Understood understood;

    SlotFiller(Scene scene, Cast cast) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.pronouns = new Pronouns(scene);
        this.complements = new Complements(scene, cast, pronouns);
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
            telling.recipients.addAll(subject(hit));
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
        List<Integer> behind = genitive(hit, new Slot(Slot.GENITIVE, 'd'), telling, false);
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

    private static List<Slot> without(List<Slot> slots, String where) {
        return slots.stream().filter(slot -> !slot.where().equals(where)).toList();
    }

    /** Takes the first slot that is filled; with {@code all} every one. */
    private void fill(Collection<Integer> into, List<Slot> slots, Hit hit, Telling telling, boolean all) {
        for (Slot slot : slots) {
            List<Integer> found = slot(slot, hit, telling, all);
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

    private List<Integer> slot(Slot slot, Hit hit, Telling telling, boolean with) {
        return switch (slot.where()) {
            case Slot.SUBJECT -> subject(hit, slot);
            case Slot.OBJECT -> object(hit, slot, telling);
            case Slot.GENITIVE -> genitive(hit, slot, telling, with);
            case Slot.ADJECTIVE -> adjective(hit, telling);
            case Slot.HOST -> new ArrayList<>();
            default -> after(hit, slot, telling);
        };
    }

    private List<Integer> subject(Hit hit, Slot slot) {
        List<Integer> found = subject(hit);
        if (slot.only() == 'p') {
            found.removeIf(entity -> complements.isState(entity));
        }
        return found;
    }

    private List<Integer> subject(Hit hit) {
        Predicate verb = hit.verb();
        Carrier carrier = hit.carrier();
        if (hit.trigger().kind() == Trigger.Kind.PHRASE) {
            return actorsBefore(hit);
        }
        if (verb == null || (hit.trigger().kind() == Trigger.Kind.NOUN && carrier == null)) {
            return new ArrayList<>();
        }
        if (carrier != null && "هما".equals(verb.pronoun()) && verb.token() > hit.head()) {
            // «لقاء جمعهما»: the verb's object tells who met.
            return pronouns.meant(verb.token(), "هما", List.of());
        }
        if (carrier != null && carrier.link().equals(Slot.SUBJECT)) {
            return complements.direct(verb.token() + 1, verb.reach().to(), new Slot(Slot.OBJECT, (char) 0), null);
        }
        return new ArrayList<>(verb.subject());
    }

    /** Who stands before a phrase in its own clause («أن موسكو وبشكيك لديهما …»), else the verb's subject. */
    private List<Integer> actorsBefore(Hit hit) {
        int floor = text.sentence(hit.head()).from();
        for (int i = hit.head() - 1; i >= floor; i--) {
            if (text.is(i, WordClass.COMPLEMENTIZER) || scene.predicate(i) != null) {
                break;
            }
            Mention mention = scene.mention(i);
            if (mention != null && mention.plain() && mention.canAct()) {
                int first = scene.mentionIndex(i);
                while (scene.names.mentions().get(first).joined() && first > 0) {
                    first--;
                }
                return complements.take(first, new Slot(Slot.SUBJECT, (char) 0), null);
            }
        }
        return hit.verb() == null
                ? new ArrayList<>()
                : new ArrayList<>(hit.verb().subject());
    }

    private List<Integer> object(Hit hit, Slot slot, Telling telling) {
        int from = hit.head() + 1;
        Predicate verb = hit.verb();
        if (verb != null && verb.token() == hit.head()) {
            if (verb.pronoun() != null && hit.trigger().kind() == Trigger.Kind.VERB) {
                return pronouns.meant(hit.head(), verb.pronoun(), verb.subject());
            }
            if (verb.subjectMention() >= 0
                    && scene.names.mentions().get(verb.subjectMention()).from() > verb.token()) {
                from = lastOfGroup(verb.subjectMention());
            } else if (verb.given() == Given.OTHER) {
                return new ArrayList<>();
            }
        }
        List<Integer> found = complements.direct(from, hit.scope().to(), slot, telling);
        if (verb != null) {
            found.removeAll(verb.subject());
        }
        return found;
    }

    private int lastOfGroup(int mention) {
        List<Mention> group = scene.group(mention);
        return group.get(group.size() - 1).to();
    }

    /** «بعد لقائه السفير المصري»: behind the pronoun stands whom he met. */
    private List<Integer> objectOfNoun(Hit hit, Slot slot, Telling telling, List<Integer> owner) {
        for (int i = hit.head() + 1; i < Math.min(hit.head() + 6, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean object = mention.governor().isEmpty()
                        && !mention.adjective()
                        && complements.suits(mention, slot)
                        && !owner.containsAll(mention.entities());
                return object ? complements.take(scene.mentionIndex(i), slot, telling) : new ArrayList<>();
            }
            boolean aside =
                    text.is(i, WordClass.TIME) || scene.governor(i).equals("في") || text.is(i, WordClass.PREPOSITION);
            if (!aside && text.token(i).isWord() && text.readings(i).length > 0) {
                return new ArrayList<>();
            }
        }
        return new ArrayList<>();
    }

    private List<Integer> genitive(Hit hit, Slot slot, Telling telling, boolean with) {
        int next = hit.head() + 1;
        String pronoun = pronouns.on(hit.head());
        if (pronoun != null) {
            List<Integer> owner =
                    slot.only() == 'c' ? new ArrayList<>() : pronouns.meant(hit.head(), pronoun, List.of());
            return with ? objectOfNoun(hit, slot, telling, owner) : owner;
        }
        for (int i = next; i < Math.min(next + 3, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean genitive =
                        mention.governor().isEmpty() && !mention.adjective() && (i == next || mention.construct());
                return genitive && complements.suits(mention, slot)
                        ? complements.take(scene.mentionIndex(i), slot, telling)
                        : new ArrayList<>();
            }
            Reading reading = text.content(i);
            boolean phrase = reading != null
                    && (reading.preposition() != 0 || reading.word().is(WordClass.PREPOSITION));
            if (phrase || text.isSign(i, "،,.:؛()-–")) {
                break;
            }
        }
        return new ArrayList<>();
    }

    private List<Integer> adjective(Hit hit, Telling telling) {
        for (int i = hit.head() + 1; i < Math.min(hit.head() + 4, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean beside = mention.adjective() && mention.governor().isEmpty();
                return beside
                        ? complements.take(scene.mentionIndex(i), new Slot(Slot.ADJECTIVE, (char) 0), telling)
                        : new ArrayList<>();
            }
            if (!text.token(i).isWord() || text.is(i, WordClass.PREPOSITION)) {
                break;
            }
        }
        return new ArrayList<>();
    }

    /** What stands after a preposition, first behind the trigger, then between its verb and it. */
    private List<Integer> after(Hit hit, Slot slot, Telling telling) {
        List<Integer> found = complements.governed(hit.head() + 1, hit.scope().to(), slot, telling);
        Predicate verb = hit.verb();
        if (found.isEmpty() && verb != null && verb.token() < hit.head()) {
            found = complements.governed(verb.token() + 1, hit.head(), slot, telling);
        }
        return found;
    }
}
