package org.sijill.speech;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.VerbForm;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.Syntax;

/**
 * Who speaks at a verb or participle that names nobody: whoever acts in the clause that it goes on, or spoke last. The subject is
 * understood from what comes before, never from what stands beside the cue.
 */
final class UnderstoodSpeaker {

    /** Verbs that go on with what somebody began to say. */
    private static final Set<String> CONTINUING =
            Set.of("أضاف", "تابع", "أردف", "استطرد", "واصل", "مضى", "أكمل", "استدرك", "ختم", "اختتم");

    private static final int NEAR = 1;

    private final LexedText text;
    private final Syntax syntax;
    private final Wording wording;
    private final Discourse discourse;
    private final Concord concord;
    private final Topic topic;
    private final IntPredicate reported;

    UnderstoodSpeaker(
            LexedText text,
            Syntax syntax,
            Wording wording,
            Discourse discourse,
            Concord concord,
            Topic topic,
            IntPredicate reported) {
        this.text = text;
        this.syntax = syntax;
        this.wording = wording;
        this.discourse = discourse;
        this.concord = concord;
        this.topic = topic;
        this.reported = reported;
    }

    /** Who speaks where the verb names nobody: whoever acts in the clause above, or spoke last. */
    int ofVerb(Cue cue, Predicate predicate) {
        int distance = discourse.distance(cue.token());
        int last = discourse.last();
        int above = actorAbove(cue, predicate);
        if (above != Speakers.UNKNOWN) {
            return above;
        }
        boolean acts = !predicate.subject().isEmpty();
        if (acts && (cue.embedded() || distance > 0 && actsBefore(cue, predicate))) {
            return predicate.subject().get(0);
        }
        if (distance <= (CONTINUING.contains(cue.lemma()) ? Discourse.CONTINUED : NEAR)) {
            return last == Speakers.UNKNOWN || concord.fits(predicate.form(), last)
                    ? last
                    : fittingBefore(predicate.form());
        }
        if (acts) {
            return predicate.subject().get(0);
        }
        return distance <= Discourse.CONTINUED && last != Speakers.UNKNOWN && concord.fits(predicate.form(), last)
                ? last
                : Speakers.UNKNOWN;
    }

    /** «وقال الوزير إن …، إلا أن الرئيس رفض الاعتذار، وأكد أن»: who acts in the clause that the verb goes on, told after the last speech. */
    private int actorAbove(Cue cue, Predicate predicate) {
        if (cue.embedded() || predicate.relative()) {
            return Speakers.UNKNOWN;
        }
        int floor = discourse.lastToken() + 1;
        for (Predicate before = syntax.before(cue.token() - 1, floor);
                before != null;
                before = syntax.before(before.token() - 1, floor)) {
            boolean aside = before.relative() || before.participle() || before.embedded() || what(before);
            if (!aside && !reported.test(before.token())) {
                boolean acts = before.given() == Given.STATED
                        && concord.fits(predicate.form(), before.subject().get(0));
                return acts ? before.subject().get(0) : Speakers.UNKNOWN;
            }
        }
        return Speakers.UNKNOWN;
    }

    /** «ما يقوم به الجيش»: what another verb takes. */
    private boolean what(Predicate predicate) {
        return predicate.token() > 0 && text.folded(predicate.token() - 1).equals("ما");
    }

    /** «وبعد أن التقى الرئيس نظيره قال»: somebody acts in the same sentence before he speaks. */
    private boolean actsBefore(Cue cue, Predicate predicate) {
        Predicate before =
                syntax.before(cue.token() - 1, text.sentence(cue.token()).from());
        return before != null
                && before.given() == Given.STATED
                && before.subject().equals(predicate.subject());
    }

    private int fittingBefore(VerbForm form) {
        List<Integer> told = discourse.told();
        for (int k = told.size() - 1; k >= 0; k--) {
            if (concord.fits(form, told.get(k))) {
                return told.get(k);
            }
        }
        return Speakers.UNKNOWN;
    }

    /** The speaker of the verb before a participle, be it one of speech or not. */
    int ofParticiple(Cue cue) {
        if (discourse.hasMain(cue.token())) {
            return discourse.main();
        }
        Predicate predicate = mainBefore(cue.token());
        if (predicate != null) {
            return predicate.subject().get(0);
        }
        // «وكان الوزير قد ظهر على الشاشة قائلا»: of a verb that is not known
        Mention head = topic.head(text.sentence(cue.token()).from(), cue.token());
        return head == null || text.isSign(head.to(), "-–:")
                ? discourse.lastNear(cue.token())
                : head.entities().get(0);
    }

    /** The last verb of the sentence before a token that no other clause depends on and that has a subject. */
    private @Nullable Predicate mainBefore(int token) {
        Predicate found = null;
        for (Predicate predicate : syntax.predicates()) {
            boolean before = predicate.token() < token && text.sentenceOf(predicate.token()) == text.sentenceOf(token);
            if (before
                    && !predicate.subject().isEmpty()
                    && text.quotationAt(predicate.token()) == text.quotationAt(token)
                    && !predicate.relative()
                    && !predicate.embedded()
                    && !what(predicate)
                    && !wording.attributiveVerb(predicate.token())) {
                found = predicate;
            }
        }
        return found;
    }
}
