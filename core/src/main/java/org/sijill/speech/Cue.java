package org.sijill.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.SpeechVerb;
import org.sijill.reading.Predicate;

/**
 * A word that tells that somebody speaks.
 *
 * @param token where it stands
 * @param sort what kind of word it is
 * @param lemma the verb of speech, or the word itself where it is no verb
 * @param verbs what the verb may take; empty for a word that is no verb
 * @param predicate the verb with its subject, or null
 */
record Cue(
        int token,
        Sort sort,
        String lemma,
        List<SpeechVerb> verbs,
        @Nullable Predicate predicate) {

    /** What kind of word leads to the words of a speaker. */
    enum Sort {
        /** «قال»، «وأضاف». */
        VERB,
        /** «مشيرا إلى»: has the speaker of the verb before it. */
        PARTICIPLE,
        /** «قوله إن»، «تأكيد الوزير أن». */
        NOUN,
        /** «بحسب الوزارة»، «على حد قوله»: the clause beside it is what was said. */
        SOURCE,
        /** «كما ذكرت الوكالة»: a verb of speech that says the clause beside it. */
        ASIDE,
        /** «الوزير: لن نتراجع»: a name and a colon. */
        HEADING
    }

    Cue {
        verbs = List.copyOf(verbs);
    }

    /** Whether it stands in a clause that depends on another: «قال إن الوزير أكد». */
    boolean embedded() {
        return predicate != null && (predicate.embedded() || predicate.relative());
    }

    boolean isVerb() {
        return sort == Sort.VERB || sort == Sort.ASIDE;
    }

    /** Whether the verb takes a report behind a preposition or as its object. */
    boolean nominal() {
        return verbs.stream().anyMatch(SpeechVerb::nominal);
    }

    /** Whether a name stands beside the verb as its subject. */
    boolean stated() {
        return predicate != null && predicate.given() == Predicate.Given.STATED;
    }
}
