package org.sijill.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.VerbForm;
import org.sijill.text.TokenRange;

/**
 * A verb or participle of the text with its subject.
 *
 * @param token where it stands
 * @param forms the forms that are written so, the likeliest first; of a participle those of its verb
 * @param participle whether it is a participle of circumstance («مشيرا إلى»)
 * @param future whether س or سوف stands before it
 * @param negated whether لم, لن, لا or ما stands before it
 * @param past whether كان puts it into an earlier past («كان قد التقى»)
 * @param relative whether a relative pronoun opens its clause
 * @param embedded whether أن or إن opens its clause
 * @param clause its clause: to the next verb or joint
 * @param reach the clause with the relative clauses inside it, up to the next verb of its own level
 * @param subject entities that act; empty where the article names somebody that is no entity, or nobody
 * @param subjectMention index of the mention that is the subject, or -1 where it is understood
 * @param given how the subject was found
 * @param pronoun the object pronoun attached, or null
 */
public record Predicate(
        int token,
        List<VerbForm> forms,
        boolean participle,
        boolean future,
        boolean negated,
        boolean past,
        boolean relative,
        boolean embedded,
        TokenRange clause,
        TokenRange reach,
        List<Integer> subject,
        int subjectMention,
        Given given,
        @Nullable String pronoun) {

    /** How a subject was found. */
    public enum Given {
        /** It stands beside the verb. */
        STATED,
        /** It is that of the sentence before or of the clause above. */
        UNDERSTOOD,
        /** Somebody stands beside the verb who is no entity: «أكدت المصادر». */
        OTHER,
        NONE
    }

    public Predicate {
        forms = List.copyOf(forms);
        subject = List.copyOf(subject);
    }

    /** The likeliest form. */
    public VerbForm form() {
        return forms.get(0);
    }

    /** The lemmas of all forms, the likeliest first. */
    public List<String> lemmas() {
        if (forms.size() == 1) {
            return List.of(forms.get(0).lemma());
        }
        List<String> lemmas = new ArrayList<>(2);
        for (VerbForm form : forms) {
            if (!lemmas.contains(form.lemma())) {
                lemmas.add(form.lemma());
            }
        }
        return lemmas;
    }
}
