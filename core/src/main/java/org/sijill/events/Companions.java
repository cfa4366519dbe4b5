package org.sijill.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.model.Role;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** Adds who comes along: «برفقة وزير الخارجية», «يرافقه وزير الدفاع», «بحضور السفير». */
final class Companions {

    private static final int MOST_A_SIDE = 3;

    private final Scene scene;
    private final Cast cast;
    private final Acts acts;

    Companions(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.acts = scene.acts;
    }

    /** Adds them to an act that has its participants: to the travellers of a visit, else to those who meet. */
    void join(Telling telling) {
        TokenRange sentence = scene.text.sentence(telling.head);
        for (int i = Math.max(telling.from, sentence.from()); i < sentence.to(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && i == mention.from()) {
                boolean beside = mention.kind() == Kind.PERSON
                        && (acts.accompanies(mention.governor(), telling.trigger.act())
                                || travelsWith(mention, telling));
                if (beside) {
                    add(telling, mention.entities());
                }
            }
            Predicate predicate = scene.predicate(i);
            if (predicate != null && accompanies(predicate, telling)) {
                add(telling, predicate.subject());
            }
            if (predicate != null && ofAnotherJourney(predicate, telling)) {
                return;
            }
        }
    }

    /** «مع نظيره الذي وصل أمس يرافقه»: who comes along on a journey that is told in passing does not meet. */
    private boolean ofAnotherJourney(Predicate predicate, Telling telling) {
        return telling.trigger.act() != Act.VISIT
                && predicate.relative()
                && predicate.token() > telling.head
                && predicate.lemmas().stream()
                        .flatMap(lemma -> acts.ofVerb(lemma).stream())
                        .anyMatch(trigger -> trigger.act() == Act.VISIT);
    }

    /** «سيزور العراق مع رئيس الأركان»: behind «مع» one of the traveller's own state goes with him, and another is met. */
    private boolean travelsWith(Mention mention, Telling telling) {
        if (telling.trigger.act() != Act.VISIT || !mention.governor().equals("مع") || mention.from() <= telling.head) {
            return false;
        }
        for (int i = telling.head + 1; i < mention.from(); i++) {
            if (isMeeting(i)) {
                return false; // «لإجراء محادثات مع»
            }
        }
        return telling.scope.contains(mention.from())
                && !cast.parties(mention.entities()).isEmpty()
                && cast.parties(telling.actors).containsAll(cast.parties(mention.entities()));
    }

    /** «يرافقه» of the one who travels; another's companions are of another story. */
    private boolean accompanies(Predicate predicate, Telling telling) {
        return predicate.pronoun() != null
                && predicate.lemmas().stream().anyMatch(lemma -> acts.accompanies(lemma, telling.trigger.act()));
    }

    /** «حضر اللقاء السفير ووزير الزراعة»: who was there besides, for the meeting told last; the codebook has three a side. */
    void attended(TokenRange sentence, List<Told> before) {
        for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
            Predicate predicate = scene.predicate(i);
            boolean there = predicate != null
                    && predicate.form().tense() == Tense.PERFECT
                    && predicate.lemmas().stream().anyMatch(lemma -> acts.accompanies(lemma, Act.MEET));
            Mention first = predicate != null && there ? attendant(predicate) : null;
            Told met = first == null || first.kind() != Kind.PERSON ? null : last(before);
            if (first != null && met != null) {
                scene.group(scene.mentionIndex(first.from())).stream()
                        .flatMap(mention -> mention.entities().stream())
                        .forEach(entity -> take(met, entity));
            }
        }
    }

    /** The first who attended: behind «حضر اللقاء», and behind «وحضره» or «اللقاء الذي حضره» at once, but for a word of respect. */
    private @Nullable Mention attendant(Predicate attended) {
        int at = attended.token() + 1;
        boolean meeting = scene.text.folded(at).startsWith("ال") && isMeeting(at);
        boolean it = attended.pronoun() != null && (!attended.relative() || ofMeeting(attended.token() - 2));
        if (!meeting && !it) {
            return null;
        }
        at += meeting ? 1 : 0;
        Mention first = scene.mention(at);
        return first != null || at + 1 >= scene.text.size() ? first : scene.mention(at + 1);
    }

    /** «اللقاء الذي», «اللقاء، الذي». */
    private boolean ofMeeting(int token) {
        int antecedent = token > 0 && scene.text.isSign(token, "،,") ? token - 1 : token;
        return antecedent >= 0 && scene.text.folded(antecedent).startsWith("ال") && isMeeting(antecedent);
    }

    private boolean isMeeting(int token) {
        for (Reading reading : scene.text.readings(token)) {
            String noun = reading.word().noun();
            if (noun != null && acts.ofNoun(noun).stream().anyMatch(trigger -> trigger.act() == Act.MEET)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Told last(List<Told> before) {
        for (int k = before.size() - 1; k >= 0; k--) {
            if (before.get(k).act == Act.MEET) {
                return before.get(k);
            }
        }
        return null;
    }

    private void take(Told met, int entity) {
        String party = cast.party(entity);
        long side = met.parts.keySet().stream()
                .filter(other -> Objects.equals(cast.party(other), party))
                .count();
        if (party != null
                && side > 0
                && side < MOST_A_SIDE
                && cast.entity(entity).kind() == Kind.PERSON) {
            met.parts.putIfAbsent(entity, Role.PARTICIPANT);
        }
    }

    private void add(Telling telling, List<Integer> companions) {
        boolean visit = telling.trigger.act() == Act.VISIT || telling.trigger.act() == Act.ATTEND;
        for (int companion : companions) {
            boolean person = cast.entity(companion).kind() == Kind.PERSON
                    && !telling.recipients.contains(companion)
                    && !telling.others.contains(companion);
            if (person) {
                (visit ? telling.actors : telling.others).add(companion);
            }
        }
    }
}
