package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final int LONGEST_PHRASE = 7;

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;

    SlotFiller(Scene scene, Cast cast) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
    }

    /** A telling with its participants; those of fewer than two parties are for the caller to drop. */
    Telling fill(Hit hit) {
        Telling telling = new Telling(hit.trigger(), hit.head(), hit.verb(), hit.scope());
        boolean turned = hit.carrier() != null && hit.carrier().turned();
        List<Slot> actor = hit.trigger().actor();
        List<Slot> recipient = hit.trigger().recipient();
        if (turned) {
            actor = without(actor, Slot.SUBJECT);
            add(telling.recipients, subject(hit), telling);
            recipient = List.of();
        }
        fill(telling.recipients, recipient, hit, telling, false);
        fill(telling.others, hit.trigger().with(), hit, telling, true);
        fill(telling.actors, actor, hit, telling, false);
        understood(hit, telling, turned);
        visitedStates(hit, telling);
        impliedParty(hit, telling);
        telling.recipients.removeAll(telling.actors);
        telling.others.removeAll(telling.actors);
        return telling;
    }

    private static List<Slot> without(List<Slot> slots, String where) {
        return slots.stream().filter(slot -> !slot.where().equals(where)).toList();
    }

    /** Takes the first slot that is filled; with {@code all} every one. */
    private void fill(Collection<Integer> into, List<Slot> slots, Hit hit, Telling telling, boolean all) {
        for (Slot slot : slots) {
            List<Integer> found = slot(slot, hit, telling, all);
            found.removeAll(telling.recipients);
            if (slot.where().equals(Slot.GENITIVE) && all) {
                found.removeAll(telling.actors);
            }
            if (!found.isEmpty()) {
                into.addAll(found.subList(0, Math.min(found.size(), 4)));
                if (!all) {
                    return;
                }
            }
        }
    }

    private List<Integer> slot(Slot slot, Hit hit, Telling telling, boolean with) {
        return switch (slot.where()) {
            case Slot.SUBJECT -> subject(hit);
            case Slot.OBJECT -> object(hit, slot, telling);
            case Slot.GENITIVE -> genitive(hit, slot, telling, with);
            case Slot.ADJECTIVE -> adjective(hit, telling);
            case "H" -> new ArrayList<>();
            default -> after(hit, slot, telling);
        };
    }

    private void add(Collection<Integer> into, List<Integer> found, Telling telling) {
        into.addAll(found.subList(0, Math.min(found.size(), 4)));
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
        if (carrier != null && carrier.link().equals(Slot.SUBJECT)) {
            return new ArrayList<>();
        }
        if (carrier != null && verb.token() > hit.head() && nounIsSubject(verb)) {
            return direct(verb.token() + 1, verb.reach().to(), new Slot(Slot.OBJECT, (char) 0), null);
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
                return take(first, new Slot(Slot.SUBJECT, (char) 0), null);
            }
        }
        return hit.verb() == null ? new ArrayList<>() : new ArrayList<>(hit.verb().subject());
    }

    /** «لقاء جمع الوزيرين»: the verb's subject is the noun itself. */
    private static boolean nounIsSubject(Predicate verb) {
        return verb.lemmas().contains("جمع") || verb.lemmas().contains("ضم");
    }

    private List<Integer> object(Hit hit, Slot slot, Telling telling) {
        int from = hit.head() + 1;
        Predicate verb = hit.verb();
        if (verb != null && verb.token() == hit.head()) {
            if (verb.pronoun() != null && hit.trigger().kind() == Trigger.Kind.VERB) {
                return pronoun(hit.head(), verb.pronoun(), verb.subject());
            }
            if (verb.subjectMention() >= 0 && scene.names.mentions().get(verb.subjectMention()).from() > verb.token()) {
                from = lastOfGroup(verb.subjectMention());
            } else if (verb.given() == Given.OTHER) {
                return new ArrayList<>();
            }
        }
        List<Integer> found = direct(from, hit.scope().to(), slot, telling);
        if (verb != null) {
            found.removeAll(verb.subject());
        }
        return found;
    }

    private int lastOfGroup(int mention) {
        List<Mention> group = scene.group(mention);
        return group.get(group.size() - 1).to();
    }

    /** The first mention in a range that nothing governs; a deep slot also takes one inside a plain noun phrase. */
    private List<Integer> direct(int from, int to, Slot slot, @Nullable Telling telling) {
        for (int i = from; i < to; i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                if (text.is(i, WordClass.COMPLEMENTIZER) || (slot.only() != 'd' && text.is(i, WordClass.RELATIVE)) || text.isSign(i, ":.")) {
                    return new ArrayList<>();
                }
                Predicate inside = scene.predicate(i);
                if (inside != null && i > from) {
                    boolean describes = slot.only() == 'd' && inside.relative() && inside.subjectMention() >= 0;
                    return describes ? new ArrayList<>(inside.subject()) : new ArrayList<>();
                }
                continue;
            }
            boolean direct = mention.plain();
            String inner = slot.only() == 'd' ? governedFrom(mention, from) : "?";
            boolean deep = inner.isEmpty() || inner.equals("بين");
            if ((direct || deep) && suits(mention, slot)) {
                return take(scene.mentionIndex(i), slot, telling);
            }
            i = mention.to() - 1;
        }
        return new ArrayList<>();
    }

    /** The preposition that governs the phrase a mention stands in, looking back over its nouns; blank for none, "?" for none found. */
    private String governedFrom(Mention mention, int floor) {
        if (!mention.governor().isEmpty()) {
            return mention.governor();
        }
        int i = mention.from() - 1;
        for (int steps = 0; i >= floor && steps < LONGEST_PHRASE; i--, steps++) {
            if (text.token(i).isSign() && !text.isSign(i, "\"«»“”")) {
                return "?";
            }
            Mention inside = scene.mention(i);
            if (inside != null) {
                if (!inside.governor().isEmpty()) {
                    return inside.governor();
                }
                i = inside.from();
                continue;
            }
            Reading reading = text.content(i);
            if (reading != null && reading.preposition() != 0) {
                return String.valueOf(reading.preposition());
            }
            if (reading != null && reading.word().is(WordClass.PREPOSITION)) {
                return reading.word().form();
            }
            if (text.is(i, WordClass.COMPLEMENTIZER) || text.is(i, WordClass.RELATIVE) || scene.predicate(i) != null) {
                return "?";
            }
        }
        return i < floor ? "" : "?";
    }

    /** «بعد لقائه السفير المصري»: behind the pronoun stands whom he met. */
    private List<Integer> objectOfNoun(Hit hit, Slot slot, Telling telling, List<Integer> owner) {
        for (int i = hit.head() + 1; i < Math.min(hit.head() + 6, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean object = mention.governor().isEmpty() && !mention.adjective() && suits(mention, slot) && !owner.containsAll(mention.entities());
                return object ? take(scene.mentionIndex(i), slot, telling) : new ArrayList<>();
            }
            if (!text.is(i, WordClass.TIME) && text.token(i).isWord() && text.readings(i).length > 0) {
                return new ArrayList<>();
            }
        }
        return new ArrayList<>();
    }

    private List<Integer> genitive(Hit hit, Slot slot, Telling telling, boolean with) {
        int next = hit.head() + 1;
        String pronoun = pronounOf(hit.head());
        if (pronoun != null) {
            List<Integer> owner = slot.only() == 'c' ? new ArrayList<>() : pronoun(hit.head(), pronoun, List.of());
            return with ? objectOfNoun(hit, slot, telling, owner) : owner;
        }
        for (int i = next; i < Math.min(next + 3, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean genitive = mention.governor().isEmpty() && !mention.adjective() && (i == next || mention.construct());
                return genitive && suits(mention, slot) ? take(scene.mentionIndex(i), slot, telling) : new ArrayList<>();
            }
            Reading reading = text.content(i);
            if (reading != null && (reading.preposition() != 0 || reading.word().is(WordClass.PREPOSITION))) {
                break;
            }
        }
        return new ArrayList<>();
    }

    private @Nullable String pronounOf(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.word().noun() != null) {
                return reading.pronoun();
            }
        }
        return null;
    }

    private List<Integer> adjective(Hit hit, Telling telling) {
        for (int i = hit.head() + 1; i < Math.min(hit.head() + 4, hit.scope().to()); i++) {
            Mention mention = scene.mention(i);
            if (mention != null) {
                boolean beside = mention.adjective() && mention.governor().isEmpty();
                return beside ? take(scene.mentionIndex(i), new Slot(Slot.ADJECTIVE, (char) 0), telling) : new ArrayList<>();
            }
            if (!text.token(i).isWord() || text.is(i, WordClass.PREPOSITION)) {
                break;
            }
        }
        return new ArrayList<>();
    }

    /** What stands after a preposition, first behind the trigger, then between its verb and it. */
    private List<Integer> after(Hit hit, Slot slot, Telling telling) {
        List<Integer> found = governed(hit.head() + 1, hit.scope().to(), slot, telling);
        Predicate verb = hit.verb();
        if (found.isEmpty() && verb != null && verb.token() < hit.head()) {
            found = governed(verb.token() + 1, hit.head(), slot, telling);
        }
        return found;
    }

    private List<Integer> governed(int from, int to, Slot slot, Telling telling) {
        for (int i = from; i < to; i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                String pronoun = prepositionWithPronoun(i, slot.where());
                if (pronoun != null && slot.only() != 'c') {
                    return pronoun(i, pronoun, telling.verb == null ? List.of() : telling.verb.subject());
                }
                continue;
            }
            Predicate inside = slot.only() == 'd' ? relativeWith(scene.mentionIndex(i), slot, from) : null;
            if (inside != null) {
                telling.reach(mention.from(), mention.to());
                return new ArrayList<>(inside.subject());
            }
            boolean direct = mention.governor().equals(slot.where());
            boolean near = slot.only() == 'c' && mention.construct();
            boolean deep = (slot.only() == 'd' || near) && governedFrom(mention, Math.max(from, near ? mention.from() - 3 : from)).equals(slot.where());
            if ((direct || deep) && suits(mention, slot)) {
                List<Integer> taken = take(scene.mentionIndex(i), slot, telling);
                return slot.where().equals("مع") ? moreWith(mention, to, taken) : taken;
            }
            i = mention.to() - 1;
        }
        return new ArrayList<>();
    }

    /** «للمساهمة التي قدمها علييف»: the relative clause whose subject a mention is, if the slot's preposition governs its antecedent. */
    private @Nullable Predicate relativeWith(int mention, Slot slot, int from) {
        int floor = scene.names.mentions().get(mention).from();
        for (int i = floor - 1; i > Math.max(from, floor - 5); i--) {
            Predicate predicate = scene.predicate(i);
            if (predicate != null && predicate.relative() && predicate.subjectMention() == mention) {
                for (int k = i - 1; k >= Math.max(from, i - 6); k--) {
                    Reading reading = text.content(k);
                    if (reading != null && String.valueOf(reading.preposition()).equals(slot.where())) {
                        return predicate;
                    }
                }
            }
        }
        return null;
    }

    /** «مع الرئيس ومع وزير الخارجية»: a second «ومع» goes on with the list. */
    private List<Integer> moreWith(Mention first, int to, List<Integer> taken) {
        int i = first.to();
        while (i + 1 < to && (text.folded(i).equals("ومع") || text.isSign(i, "،,"))) {
            Mention next = scene.mention(i + 1);
            if (next != null && next.governor().equals("مع") && text.folded(i).equals("ومع")) {
                taken.addAll(next.entities());
                i = next.to();
            } else {
                i++;
            }
        }
        return taken;
    }

    private @Nullable String prepositionWithPronoun(int token, String preposition) {
        for (Reading reading : text.readings(token)) {
            if (reading.pronoun() != null && reading.word().is(WordClass.PREPOSITION) && reading.word().form().equals(preposition)) {
                return reading.pronoun();
            }
        }
        return null;
    }

    /** Whom a pronoun means: the last person told before who is not excluded; «هما» the last two. */
    private List<Integer> pronoun(int token, String pronoun, List<Integer> excluded) {
        List<Integer> found = new ArrayList<>();
        int wanted = pronoun.equals("هما") ? 2 : 1;
        if (pronoun.equals("ي") || pronoun.equals("ك") || pronoun.equals("كم") || pronoun.equals("ني") || pronoun.equals("نا")) {
            return found;
        }
        Predicate clause = scene.syntax.before(token, text.sentence(token).from());
        if (clause != null && clause.token() != token && wanted == 1 && !clause.subject().isEmpty() && !excluded.containsAll(clause.subject())) {
            found.addAll(clause.subject().subList(0, 1));
            return found;
        }
        for (int m = scene.names.mentions().size() - 1; m >= 0 && found.size() < wanted; m--) {
            Mention mention = scene.names.mentions().get(m);
            boolean person = mention.kind() == Kind.PERSON || (pronoun.equals("ها") && mention.canAct() && !mention.adjective());
            if (mention.to() <= token && person) {
                for (int entity : mention.entities()) {
                    if (!excluded.contains(entity) && !found.contains(entity) && found.size() < wanted) {
                        found.add(entity);
                    }
                }
            }
        }
        return found;
    }

    private boolean suits(Mention mention, Slot slot) {
        boolean place = mention.kind() == Kind.CITY || mention.kind() == Kind.COUNTRY || mention.kind() == Kind.PLACE || mention.kind() == Kind.FACILITY;
        return switch (slot.only()) {
            case 'c' -> place;
            case 'p' -> mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANIZATION || mention.kind() == Kind.GROUP || people(mention);
            case 'd' -> mention.canAct() || mention.kind() == Kind.CITY;
            default -> mention.canAct() && !mention.adjective();
        };
    }

    /** «الروس», «المصريين»: a people rather than the land. */
    private static boolean people(Mention mention) {
        return mention.kind() == Kind.COUNTRY && mention.rule().startsWith("nisba:") && !mention.adjective();
    }

    private List<Integer> take(int mention, Slot slot, @Nullable Telling telling) {
        List<Integer> taken = new ArrayList<>();
        for (Mention member : scene.group(mention)) {
            if (suits(member, slot) || slot.where().equals(Slot.ADJECTIVE)) {
                for (int entity : member.entities()) {
                    taken.add(slot.only() == 'c' || slot.only() == 'd' ? cast.state(entity) : entity);
                }
                if (telling != null) {
                    telling.reach(member.from(), member.to());
                }
            }
        }
        return taken;
    }

    /** «يزور خلالها ألمانيا وفرنسا»: a state behind a verb of travel is where somebody goes, not who goes. */
    private void visitedStates(Hit hit, Telling telling) {
        boolean states = hit.trigger().act() == Act.VISIT && !telling.actors.isEmpty()
                && telling.actors.stream().allMatch(actor -> cast.entity(actor).kind() == Kind.COUNTRY);
        if (!states || !telling.recipients.isEmpty() || hit.trigger().kind() != Trigger.Kind.VERB) {
            return;
        }
        telling.recipients.addAll(telling.actors);
        telling.actors.clear();
        telling.actors.addAll(travellerBefore(hit.head()));
    }

    /** «علييف الموجود في زيارة لروسيا»: the nearest person before who is not of the state visited. */
    private List<Integer> visitorBefore(int token, Telling telling) {
        int floor = text.sentence(token).from();
        for (int i = token - 1; i >= floor; i--) {
            Mention mention = scene.mention(i);
            boolean visitor = mention != null && mention.kind() == Kind.PERSON
                    && java.util.Collections.disjoint(cast.parties(mention.entities()), cast.parties(telling.recipients));
            if (mention != null && visitor) {
                return mention.entities();
            }
        }
        Predicate clause = scene.syntax.before(token, floor);
        return clause == null ? List.of() : clause.subject();
    }

    /** The person of the sentence told last before a verb whom nothing governs. */
    private List<Integer> travellerBefore(int token) {
        int floor = text.sentence(token).from();
        for (int i = token - 1; i >= floor; i--) {
            Mention mention = scene.mention(i);
            Predicate predicate = scene.predicate(i);
            if (mention != null && mention.kind() == Kind.PERSON && mention.plain()) {
                return mention.entities();
            }
            boolean person = predicate != null && predicate.subject().stream().anyMatch(e -> cast.entity(e).kind() == Kind.PERSON);
            if (predicate != null && person) {
                return predicate.subject();
            }
        }
        return List.of();
    }

    /**
     * «عبر الملك عن خالص عزائه» in an article about one other state is said to that state. Only for acts that the press often
     * tells so; the event is marked as understood, which costs it confidence.
     */
    private void impliedParty(Hit hit, Telling telling) {
        boolean leftOut = switch (hit.trigger().act()) {
            case MEET, VISIT, CONDOLE, THANK, CONGRATULATE, PRAISE, CONDEMN, INVITE, ACCUSE, SIGN, COERCE, REQUEST, MEDIATE, COOPERATE, RETREAT, AID -> true;
            default -> false;
        };
        if (!leftOut || cast.parties(telling.everybody()).size() != 1) {
            return;
        }
        String other = scene.mainOther(cast.parties(telling.everybody()));
        if (other != null) {
            (telling.actors.isEmpty() ? telling.actors : telling.recipients).add(cast.party(other));
            telling.understood = true;
            telling.implied = true;
        }
    }

    /** An encounter told by a noun in a phrase of purpose or time is that of the clause around: «وصل للقاء نظيره». */
    private void understood(Hit hit, Telling telling, boolean turned) {
        boolean encounter = switch (hit.trigger().act()) {
            case MEET, CALL, VISIT, SIGN, ATTEND, THANK, SUPPORT, PRAISE, CONDOLE, AID, REQUEST, CONDEMN -> true;
            default -> false;
        };
        boolean symmetric = hit.trigger().act() == Act.MEET || hit.trigger().act() == Act.SIGN;
        boolean open = telling.actors.isEmpty() || symmetric;
        boolean some = !telling.everybody().isEmpty() || hit.trigger().act() == Act.ATTEND || symmetric;
        if (!encounter || turned || !open || !some || hit.trigger().kind() != Trigger.Kind.NOUN) {
            return;
        }
        if (cast.parties(telling.everybody()).size() > 1) {
            return;
        }
        if (hit.trigger().act() == Act.VISIT) {
            telling.actors.addAll(visitorBefore(hit.head(), telling));
            telling.understood = true;
            return;
        }
        Predicate clause = scene.syntax.before(hit.head(), text.sentence(hit.head()).from());
        boolean enough = clause != null && (!telling.everybody().isEmpty() || cast.parties(clause.subject()).size() > 1);
        if (clause != null && !clause.subject().isEmpty() && (enough || hit.trigger().act() == Act.ATTEND)) {
            telling.actors.addAll(clause.subject());
            telling.understood = true;
        }
    }
}
