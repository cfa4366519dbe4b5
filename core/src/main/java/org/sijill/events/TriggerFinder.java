package org.sijill.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Carrier;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** Finds the words that may tell an act, and for a noun the verb that carries it. */
final class TriggerFinder {

    /** The one word that opens a clause of another act and does not end what a noun tells. */
    private static final Set<String> LIKEWISE = Set.of("كما");

    private final Scene scene;
    private final LexedText text;
    private final Acts acts;
    private final LostTriggers lost;
    private final Collocates collocates;
    private final Carriers carriers;

    TriggerFinder(Scene scene, LostTriggers lost) {
        this.scene = scene;
        this.text = scene.text;
        this.acts = scene.acts;
        this.lost = lost;
        this.collocates = new Collocates(scene, lost);
        this.carriers = new Carriers(scene);
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
                int needed = collocates.ofVerb(trigger, predicate);
                if ((needed >= 0 || trigger.needs().isEmpty())
                        && !collocates.excluded(
                                trigger,
                                predicate.token() + 1,
                                predicate.reach().to())) {
                    here.add(new Hit(trigger, predicate.token(), predicate, null, predicate.reach(), needed));
                }
            }
        }
    }

    private void nouns(int at, TokenRange sentence, List<Hit> here) {
        for (Reading reading : text.readings(at)) {
            String noun = reading.word().noun();
            if (noun == null) {
                continue;
            }
            for (Trigger trigger : acts.ofNoun(noun)) {
                if (collocates.besideNoun(trigger, at, sentence)) {
                    here.add(noun(trigger, at, sentence));
                }
            }
        }
    }

    private Hit noun(Trigger trigger, int at, TokenRange sentence) {
        for (Predicate predicate : scene.predicates(sentence)) {
            Carrier carrier = carriers.before(predicate, at);
            if (carrier != null) {
                TokenRange scope = new TokenRange(predicate.clause().from(), endOfScope(at, sentence));
                return new Hit(trigger, at, predicate, carrier, scope, -1);
            }
        }
        for (Predicate predicate : scene.predicates(sentence)) {
            Carrier carrier = carriers.after(predicate, at);
            if (carrier != null) {
                TokenRange scope = new TokenRange(at, Math.max(predicate.reach().to(), at + 1));
                return new Hit(trigger, at, predicate, carrier, scope, -1);
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
            if (text.isSign(i, ":؛") || text.is(i, WordClass.JOINT) && !scene.isOneOf(i, LIKEWISE)) {
                return i;
            }
        }
        return sentence.to();
    }

    private void phrases(int at, TokenRange sentence, List<Hit> here) {
        for (Reading reading : text.readings(at)) {
            if (!reading.word().phraseTrigger()) {
                continue;
            }
            for (Trigger trigger : acts.ofPhrase(reading.word().form())) {
                for (List<String> phrase : trigger.phrases()) {
                    if (stands(phrase, at, sentence)) {
                        here.add(phrase(trigger, at, at + phrase.size(), sentence));
                        return;
                    }
                }
            }
        }
    }

    private Hit phrase(Trigger trigger, int at, int end, TokenRange sentence) {
        Predicate verb = scene.syntax.before(at, sentence.from());
        int from = verb == null ? sentence.from() : verb.clause().from();
        return new Hit(trigger, at, verb, null, new TokenRange(from, endOfScope(end - 1, sentence)), -1);
    }

    private boolean stands(List<String> phrase, int at, TokenRange sentence) {
        if (at + phrase.size() > sentence.to()) {
            return false;
        }
        for (int k = 1; k < phrase.size(); k++) {
            if (!text.folded(at + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return scene.isOneOf(at, Set.of(phrase.get(0)));
    }
}
