package org.sijill.events;

import java.util.List;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/** Adds who comes along: «برفقة وزير الخارجية», «يرافقه وزير الدفاع», «بحضور السفير». */
final class Companions {

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
                boolean beside =
                        mention.kind() == Kind.PERSON && acts.accompanies(mention.governor(), telling.trigger.act());
                if (beside) {
                    add(telling, mention.entities());
                }
            }
            Predicate predicate = scene.predicate(i);
            if (predicate != null && accompanies(predicate, telling)) {
                add(telling, predicate.subject());
            }
        }
    }

    /** «يرافقه» of the one who travels; another's companions are of another story. */
    private boolean accompanies(Predicate predicate, Telling telling) {
        return predicate.pronoun() != null
                && predicate.lemmas().stream().anyMatch(lemma -> acts.accompanies(lemma, telling.trigger.act()));
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
