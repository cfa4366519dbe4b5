package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Carrier;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;

/**
 * Whom a position beside a trigger holds: the subject of its verb, its object, the genitive or adjective behind its noun, what stands
 * after a preposition. Reads one position; which of them a trigger asks for, and what follows, {@link SlotFiller} decides.
 */
final class Positions {

    private final Scene scene;
    private final LexedText text;
    private final Pronouns pronouns;
    private final Complements complements;

    Positions(Scene scene, Pronouns pronouns, Complements complements) {
        this.scene = scene;
        this.text = scene.text;
        this.pronouns = pronouns;
        this.complements = complements;
    }

    /** @param with whether further participants are sought, who stand behind a noun that has its owner in a pronoun */
    List<Integer> of(Slot slot, Hit hit, Telling telling, boolean with) {
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

    /** Whose act a hit tells by the verb that is or carries it. */
    List<Integer> subject(Hit hit) {
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

    /** Who stands behind a noun, or is its pronoun. */
    List<Integer> genitive(Hit hit, Slot slot, Telling telling, boolean with) {
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
