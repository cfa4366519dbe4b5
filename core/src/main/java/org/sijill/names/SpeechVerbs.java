package org.sijill.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Person;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.reading.LexedText;

/** The verbs of speech of a text behind which their subject may stand. */
final class SpeechVerbs {

    /** Verbs whose object is whom one speaks to: behind these a noun is the subject only where the verb opens the sentence. */
    private static final Set<String> OF_PEOPLE =
            Set.of("طالب", "دعا", "حث", "ناشد", "اتهم", "أبلغ", "أخبر", "خاطب", "نصح", "طمأن", "وصف");

    private final LexedText text;
    private final Lexicon lexicon;

    SpeechVerbs(LexedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The verb of speech at a token, in the singular as before its subject; null where there is none. */
    @Nullable
    VerbForm at(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.definite() || reading.preposition() != 0 || reading.pronoun() != null) {
                continue;
            }
            for (VerbForm form : reading.word().verbs()) {
                boolean finite = form.person() == Person.THIRD
                        && form.number() == GrammaticalNumber.SINGULAR
                        && form.voice() == Voice.ACTIVE;
                boolean opens = !OF_PEOPLE.contains(form.lemma())
                        || token == text.sentence(token).from();
                if (finite && opens && !lexicon.speechVerbs(form.lemma()).isEmpty()) {
                    return form;
                }
            }
        }
        return null;
    }
}
