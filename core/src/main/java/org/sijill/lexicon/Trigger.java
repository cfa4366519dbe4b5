package org.sijill.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Status;

/**
 * A word or phrase that tells an act, and where its participants stand.
 *
 * @param id the entry's id, which comes out in evidence
 * @param kind verb, noun or fixed phrase
 * @param words the verb's lemma, or the folded forms of the noun or phrase
 * @param phrases the same words where it is a phrase, each phrase cut into its words; empty for a verb or noun
 * @param needs folded words of which one must follow in the clause; empty where the trigger stands by itself
 * @param without folded words none of which may stand just before a noun or within three words behind it; written with ! in the needs
 * @param actor slots of who acts, best first
 * @param recipient slots of whom it is done to, best first
 * @param with slots of further participants of a symmetric act
 * @param status what the words imply; null where the clause tells
 */
public record Trigger(
        String id,
        Act act,
        String cameo,
        Kind kind,
        List<String> words,
        List<List<String>> phrases,
        Set<String> needs,
        Set<String> without,
        List<Slot> actor,
        List<Slot> recipient,
        List<Slot> with,
        @Nullable Status status,
        String example,
        String reading) {

    /** What a trigger is made of. */
    public enum Kind {
        VERB,
        NOUN,
        PHRASE
    }
}
