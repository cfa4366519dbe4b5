package org.sijill.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Carrier;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Slot;
import org.sijill.reading.LexedText;
import org.sijill.reading.Predicate;

/**
 * Which light verb carries a noun, so that its subject and its time are those of the act: «أجرى … محادثات», «عُقد الاجتماع», «لقاء جمعهما».
 * A question of the clause alone, whatever act the noun tells.
 */
final class Carriers {

    /** How far behind a noun the verb may stand that carries it: «لقاء مطول ومثمر جمعهما». */
    private static final int CARRIED_WITHIN = 7;

    private final Scene scene;
    private final LexedText text;
    private final Acts acts;

    Carriers(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
        this.acts = scene.acts;
    }

    /** The row by which a verb carries a noun behind it; null where it does not. */
    @Nullable
    Carrier before(Predicate predicate, int noun) {
        if (predicate.token() >= noun || !predicate.reach().contains(noun) || scene.claimed(predicate.token(), noun)) {
            return null;
        }
        String governor = scene.governor(noun);
        Carrier best = null;
        for (String lemma : predicate.lemmas()) {
            for (Carrier carrier : acts.carriers(lemma)) {
                // «عُقد الاجتماع»: a noun right behind a verb without an actor is its subject rather than its object.
                boolean better = best == null
                        || (carrier.link().equals(Slot.SUBJECT)
                                && predicate.subject().isEmpty());
                best = better && linked(carrier, predicate, noun, governor) ? carrier : best;
            }
        }
        return best;
    }

    private boolean linked(Carrier carrier, Predicate predicate, int noun, String governor) {
        if (!governor.isEmpty()) {
            return carrier.link().equals(governor);
        }
        return carrier.link().equals(Slot.OBJECT) && isObject(predicate, noun)
                || carrier.link().equals(Slot.SUBJECT) && noun - predicate.token() < 3;
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

    /** The row by which a verb carries a noun before it; null where it does not. */
    @Nullable
    Carrier after(Predicate predicate, int noun) {
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
}
