package org.sijill.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Carrier;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** Finds the words that may tell an act, and for a noun the verb that carries it. */
final class TriggerFinder {

    /** How far behind a noun the verb may stand that carries it: «لقاء مطول ومثمر جمعهما». */
    private static final int CARRIED_WITHIN = 7;

    /** How far behind a verb its object noun may stand. */
    private static final int NEEDED_WITHIN = 30;

    /** How near behind a trigger a word excludes it. */
    private static final int EXCLUDED_WITHIN = 3;

    private static final int ANTECEDENT_WITHIN = 4;

    private final Scene scene;
    private final LexedText text;
    private final Acts acts;
    private final LostTriggers lost;

    TriggerFinder(Scene scene, LostTriggers lost) {
        this.scene = scene;
        this.lost = lost;
        this.text = scene.text;
        this.acts = scene.acts;
    }

    /** A trigger at a place, with the verb that is or carries it and the token of the word a verb needed, or -1. */
    record Hit(
            Trigger trigger,
            int head,
            @Nullable Predicate verb,
            @Nullable Carrier carrier,
            TokenRange scope,
            int needed) {}

    /** The hits of a sentence; where several triggers share a word, the one that needs most words comes first. */
    List<List<Hit>> find(TokenRange sentence) {
        List<List<Hit>> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Predicate predicate = scene.predicate(i);
            if (predicate == null && !text.mayTellAct(i)) {
                lost.verbs(i, LossReason.NO_VERB);
                continue;
            }
            List<Hit> here = new ArrayList<>(2);
            if (predicate != null) {
                verbs(predicate, here);
                lost.nouns(i, LossReason.READ_AS_VERB);
            } else if (scene.mention(i) == null) {
                nouns(i, sentence, here);
            } else {
                lost.nouns(i, LossReason.IN_NAME);
            }
            phrases(i, sentence, here);
            if (!here.isEmpty()) {
                here.sort(Comparator.comparingInt(hit -> hit.trigger.needs().isEmpty() ? 1 : 0));
                found.add(here);
            }
        }
        return found;
    }

    private void verbs(Predicate predicate, List<Hit> here) {
        for (String lemma : predicate.lemmas()) {
            for (Trigger trigger : acts.ofVerb(lemma)) {
                int needed = neededAfter(trigger, predicate);
                if ((needed >= 0 || trigger.needs().isEmpty())
                        && !excluded(
                                trigger,
                                predicate.token() + 1,
                                predicate.reach().to())) {
                    here.add(new Hit(trigger, predicate.token(), predicate, null, predicate.reach(), needed));
                }
            }
        }
    }

    private boolean excluded(Trigger trigger, int from, int to) {
        // «أجرى الوزير … اتصالا هاتفيا»: as the word that a call needs may stand anywhere, so may the one that excludes
        // it
        int end = trigger.act() == Act.CALL ? to : Math.min(from + EXCLUDED_WITHIN, to);
        for (int i = from; i < end && !trigger.without().isEmpty(); i++) {
            if (scene.isOneOf(i, trigger.without())) {
                lost.excluded(trigger, from - 1, i);
                return true;
            }
        }
        return false;
    }

    private int neededAfter(Trigger trigger, Predicate predicate) {
        if (trigger.needs().isEmpty()) {
            return -1;
        }
        boolean anywhere = trigger.act() == Act.CALL;
        int end = anywhere
                ? text.sentence(predicate.token()).to()
                : Math.min(predicate.reach().to(), predicate.token() + NEEDED_WITHIN);
        for (int i = anywhere ? text.sentence(predicate.token()).from() : predicate.token() + 1; i < end; i++) {
            if (open(i) && scene.isOneOf(i, trigger.needs())) {
                return i;
            }
        }
        int before = predicate.relative() ? neededBefore(trigger, predicate) : -1;
        if (before < 0) {
            lost.missing(trigger, predicate.token());
        }
        return before;
    }

    /**
     * Whether a word may be the one that a row needs: the first of «القمة الإسلامية», «سفير السويد» or «عناصر الحركة», but no part of
     * a name.
     */
    private boolean open(int token) {
        Mention mention = scene.mention(token);
        return mention == null
                || mention.from() == token
                        && (mention.kind() == Kind.PERSON
                                || mention.kind() == Kind.FORUM
                                || mention.rule().startsWith("bodies:generic-"));
    }

    /** «اتفاقات تجارية أبرمها الوزير», «القمة، التي شارك فيها»: the verb of a relative clause has its object before it. */
    private int neededBefore(Trigger trigger, Predicate predicate) {
        boolean made = switch (trigger.act()) {
            case SIGN, LETTER, INVITE, AID, REJECT, MEDIATE -> predicate.pronoun() != null;
            case ATTEND -> predicate.pronoun() != null || therein(predicate.token() + 1);
            default -> false;
        };
        int relative = predicate.token() > 1 && text.isSign(predicate.token() - 2, "،,")
                ? predicate.token() - 2
                : predicate.token();
        int floor = Math.max(text.sentence(predicate.token()).from(), relative - ANTECEDENT_WITHIN);
        for (int i = relative - 1; made && i >= floor && !text.isSign(i, "،,.:؛"); i--) {
            if (scene.mention(i) == null && scene.isOneOf(i, trigger.needs())) {
                return i;
            }
        }
        return -1;
    }

    /** «القمة التي شارك فيها الرئيس». */
    private boolean therein(int token) {
        for (Reading reading : token < text.size() ? text.readings(token) : new Reading[0]) {
            if (reading.pronoun() != null && reading.word().form().equals("في")) {
                return true;
            }
        }
        return false;
    }

    private void nouns(int at, TokenRange sentence, List<Hit> here) {
        for (Reading reading : text.readings(at)) {
            String noun = reading.word().noun();
            if (noun == null) {
                continue;
            }
            for (Trigger trigger : acts.ofNoun(noun)) {
                if (neededBeside(trigger, at, sentence)) {
                    here.add(noun(trigger, at, sentence));
                }
            }
        }
    }

    /** A noun's needed word stands right behind it or just before it. */
    private boolean neededBeside(Trigger trigger, int at, TokenRange sentence) {
        boolean before = at > sentence.from() && scene.isOneOf(at - 1, trigger.without());
        if (before) {
            lost.excluded(trigger, at, at - 1);
        }
        if (before || excluded(trigger, at + 1, sentence.to())) {
            return false;
        }
        if (trigger.needs().isEmpty()) {
            return true;
        }
        int words = 0;
        for (int i = at + 1; i < sentence.to() && words < 6; i++) {
            if (!open(i)) {
                continue;
            }
            if (scene.isOneOf(i, trigger.needs())) {
                return true;
            }
            words++;
        }
        for (int i = Math.max(sentence.from(), at - 2); i < at; i++) {
            if (scene.isOneOf(i, trigger.needs())) {
                return true;
            }
        }
        lost.missing(trigger, at);
        return false;
    }

    private Hit noun(Trigger trigger, int at, TokenRange sentence) {
        for (Predicate predicate : scene.predicates(sentence)) {
            Carrier carrier = carrierBefore(predicate, at);
            if (carrier != null) {
                return new Hit(
                        trigger,
                        at,
                        predicate,
                        carrier,
                        new TokenRange(predicate.clause().from(), endOfScope(at, sentence)),
                        -1);
            }
        }
        for (Predicate predicate : scene.predicates(sentence)) {
            Carrier carrier = carrierAfter(predicate, at);
            if (carrier != null) {
                return new Hit(
                        trigger,
                        at,
                        predicate,
                        carrier,
                        new TokenRange(at, Math.max(predicate.reach().to(), at + 1)),
                        -1);
            }
        }
        return new Hit(trigger, at, null, null, new TokenRange(at, endOfScope(at, sentence)), -1);
    }

    /** A noun's participants stand before the next verb that does not tell of the noun itself. */
    private int endOfScope(int at, TokenRange sentence) {
        for (int i = at + 1; i < sentence.to(); i++) {
            Predicate predicate = scene.predicate(i);
            if (predicate != null && !predicate.relative() && !scene.scheduled(i)) {
                return predicate.clause().from() > at ? predicate.clause().from() : i;
            }
            if (text.isSign(i, ":؛") || text.is(i, WordClass.JOINT) && !scene.isOneOf(i, List.of("كما"))) {
                return i;
            }
        }
        return sentence.to();
    }

    private @Nullable Carrier carrierBefore(Predicate predicate, int noun) {
        if (predicate.token() >= noun || !predicate.reach().contains(noun) || scene.claimed(predicate.token(), noun)) {
            return null;
        }
        String governor = scene.governor(noun);
        Carrier best = null;
        for (String lemma : predicate.lemmas()) {
            for (Carrier carrier : acts.carriers(lemma)) {
                boolean linked = carrier.link().equals(Slot.OBJECT) && governor.isEmpty() && isObject(predicate, noun)
                        || carrier.link().equals(Slot.SUBJECT) && governor.isEmpty() && noun - predicate.token() < 3
                        || carrier.link().equals(governor) && !governor.isEmpty();
                // «عُقد الاجتماع»: a noun right behind a verb without an actor is its subject rather than its object.
                boolean better = best == null
                        || (carrier.link().equals(Slot.SUBJECT)
                                && predicate.subject().isEmpty());
                best = linked && better ? carrier : best;
            }
        }
        return best;
    }

    /**
     * Between a verb and its object only the subject, dates, places and asides stand, no other plain noun; and the object is no part of
     * a phrase («عقد اجتماعا لمناقشة الاعتداءات»).
     */
    private boolean isObject(Predicate predicate, int noun) {
        int others = scene.governor(noun - 1).isEmpty() || noun - 1 == predicate.token() || !noun(noun - 1) ? 0 : 2;
        for (int i = predicate.token() + 1; i < noun; i++) {
            others += noun(i) && scene.governor(i).isEmpty() ? 1 : 0;
        }
        return others < 2;
    }

    private boolean noun(int token) {
        Reading reading = text.content(token);
        return scene.mention(token) == null && reading != null && reading.word().noun() != null;
    }

    private @Nullable Carrier carrierAfter(Predicate predicate, int noun) {
        if (predicate.token() <= noun || predicate.token() - noun > CARRIED_WITHIN || !follows(predicate, noun)) {
            return null;
        }
        for (String lemma : predicate.lemmas()) {
            List<Carrier> carriers = acts.carriers(lemma);
            if (!carriers.isEmpty()) {
                return carriers.get(0);
            }
        }
        return null;
    }

    /** Only what describes the noun may stand between it and the verb of its relative clause. */
    private boolean follows(Predicate predicate, int noun) {
        for (int i = noun + 1; i < predicate.token(); i++) {
            if (text.isSign(i, "،,") && !predicate.relative() || text.isSign(i, ".:؛") || scene.predicate(i) != null) {
                return false;
            }
        }
        return predicate.relative()
                || predicate.pronoun() != null
                || !text.token(noun).folded().startsWith("ال");
    }

    private void phrases(int at, TokenRange sentence, List<Hit> here) {
        for (Reading reading : text.readings(at)) {
            if (!reading.word().phraseTrigger()) {
                continue;
            }
            for (Trigger trigger : acts.ofPhrase(reading.word().form())) {
                for (String phrase : trigger.words()) {
                    int end = phraseEnd(at, phrase, sentence);
                    if (end > at) {
                        Predicate verb = scene.syntax.before(at, sentence.from());
                        here.add(new Hit(
                                trigger,
                                at,
                                verb,
                                null,
                                new TokenRange(
                                        verb == null
                                                ? sentence.from()
                                                : verb.clause().from(),
                                        endOfScope(end - 1, sentence)),
                                -1));
                        return;
                    }
                }
            }
        }
    }

    private int phraseEnd(int at, String phrase, TokenRange sentence) {
        String[] words = phrase.split(" ");
        if (at + words.length > sentence.to() || !scene.isOneOf(at, List.of(words[0]))) {
            return at;
        }
        for (int k = 1; k < words.length; k++) {
            if (!text.folded(at + k).equals(words[k])) {
                return at;
            }
        }
        return at + words.length;
    }
}
