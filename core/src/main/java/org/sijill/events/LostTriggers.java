package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.VerbForm;
import org.sijill.model.Role;
import org.sijill.reading.ActReading.Part;
import org.sijill.reading.Judged;
import org.sijill.reading.Loss;
import org.sijill.reading.Loss.Considered;
import org.sijill.reading.Loss.Where;
import org.sijill.reading.LossReason;
import org.sijill.reading.Losses;
import org.sijill.text.TokenRange;

/** Tells of triggers that were found and gave no event of their own. Decides nothing: whoever drops a trigger says so here. */
final class LostTriggers {

    private final Scene scene;
    private final Losses losses;

    LostTriggers(Scene scene, Losses losses) {
        this.scene = scene;
        this.losses = losses;
    }

    /** Whether anybody listens. */
    boolean wanted() {
        return losses.wanted();
    }

    /** A reading with the traits that it is weighed by, be it accepted or not. */
    void weighed(Telling telling, Map<Integer, Role> parts, List<String> traits) {
        List<Part> all = parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
        losses.add(new Judged(telling.trigger.act(), all, traits));
    }

    /** None of the words that a trigger needs was found. */
    void missing(Trigger trigger, int head) {
        if (losses.wanted()) {
            add(LossReason.WORD_MISSING, trigger, head, List.of(), listed(trigger.needs()), -1);
        }
    }

    void excluded(Trigger trigger, int head, int by) {
        if (losses.wanted()) {
            add(LossReason.WORD_EXCLUDES, trigger, head, List.of(), scene.text.words(by, by + 1), -1);
        }
    }

    /** The triggers of a token's nouns, which were not looked at. */
    void nouns(int token, LossReason reason) {
        if (!losses.wanted()) {
            return;
        }
        for (Reading reading : scene.text.readings(token)) {
            String noun = reading.word().noun();
            if (noun != null) {
                scene.acts.ofNoun(noun).forEach(trigger -> add(reason, trigger, token, List.of(), "", -1));
            }
        }
    }

    /** The triggers of the verbs that a token may be, where syntax read none. Behind an article or a preposition no verb stands. */
    void verbs(int token, LossReason reason) {
        if (!losses.wanted()) {
            return;
        }
        for (Reading reading : scene.text.readings(token)) {
            boolean nominal = reading.definite() || reading.preposition() != 0;
            for (VerbForm form : nominal ? List.<VerbForm>of() : reading.word().verbs()) {
                scene.acts.ofVerb(form.lemma()).forEach(trigger -> add(reason, trigger, token, List.of(), "", -1));
            }
        }
    }

    /** Triggers of one word of which none was tried, or none after the one that tells the act. */
    void untried(List<Hit> hits, LossReason reason, String winner) {
        if (losses.wanted()) {
            hits.forEach(hit -> add(reason, hit.trigger(), hit.head(), List.of(), winner, -1));
        }
    }

    /** A telling whose slots were filled as far as they could be. */
    void telling(Telling telling, LossReason reason) {
        if (losses.wanted()) {
            add(reason, telling.trigger, telling.head, considered(telling), "", -1);
        }
    }

    /** The tellings of an act that joined the first. */
    void joined(Told told, int act) {
        if (losses.wanted()) {
            told.tellings.stream()
                    .skip(1)
                    .forEach(telling ->
                            add(LossReason.SAME_ACT, telling.trigger, telling.head, taking(telling), "", act));
        }
    }

    private void add(
            LossReason reason, Trigger trigger, int head, List<Considered> considered, String detail, int act) {
        losses.add(new Loss(reason, new TokenRange(head, head + 1), trigger.id(), considered, detail, act));
    }

    private static String listed(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining("، "));
    }

    private static List<Considered> taking(Telling telling) {
        List<Considered> taking = new ArrayList<>();
        telling.actors.forEach(entity -> taking.add(new Considered(Where.ACTOR, entity)));
        telling.recipients.forEach(entity -> taking.add(new Considered(Where.RECIPIENT, entity)));
        telling.others.forEach(entity -> taking.add(new Considered(Where.WITH, entity)));
        return taking;
    }

    /** Who stands in a slot, then who stands within reach and could act, but in no slot. */
    private List<Considered> considered(Telling telling) {
        List<Considered> considered = taking(telling);
        Set<Integer> beside = scene.names.acting(telling.scope, null);
        telling.everybody().forEach(beside::remove);
        beside.forEach(entity -> considered.add(new Considered(Where.BESIDE, entity)));
        return considered;
    }
}
