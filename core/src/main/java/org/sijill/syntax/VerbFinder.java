package org.sijill.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Person;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Names;
import org.sijill.text.Letters;

/**
 * Finds the verb of a token, with its forms, and the participles that stand for one: «مشيرا إلى».
 */
final class VerbFinder {

    private final LexedText text;
    private final Names names;
    private final VerbOrNoun verbOrNoun;
    private final Circumstances circumstances;

    VerbFinder(LexedText text, Names names) {
        this.text = text;
        this.names = names;
        this.verbOrNoun = new VerbOrNoun(text, names);
        this.circumstances = new Circumstances(text, names);
    }

    /** A verb as it was read. */
    record Found(List<VerbForm> forms, Reading reading, boolean participle) {
        VerbForm form() {
            return forms.get(0);
        }
    }

    @Nullable
    Found at(int i) {
        if (!text.mayBeVerb(i) || names.mentionIndex(i) >= 0 || startsWithFunctionWord(i)) {
            return null;
        }
        Found passive = null;
        for (Reading reading : text.readings(i)) {
            Word word = reading.word();
            if (!word.verbs().isEmpty() && !reading.definite() && !endsInTa(i)) {
                List<VerbForm> forms = ranked(i, word, reading);
                if (verbOrNoun.isVerb(i, reading, forms.get(0))) {
                    Found found = new Found(forms, reading, false);
                    if (reading.conjunction() != 0 || forms.get(0).voice() == Voice.ACTIVE) {
                        return found;
                    }
                    // «ووجه» is rather «وجه» behind و than the passive of «واجه».
                    passive = passive == null ? found : passive;
                }
            }
            if (mayBeCircumstance(reading) && circumstances.is(i, reading)) {
                return new Found(word.participles(), reading, true);
            }
        }
        return passive;
    }

    private static boolean mayBeCircumstance(Reading reading) {
        Word word = reading.word();
        return !word.participles().isEmpty()
                && !reading.definite()
                && reading.preposition() == 0
                && !word.is(WordClass.ADVERB);
    }

    /** No verb ends in ة, though its folded form may look like one with a pronoun: «إشارة», «وبقية». */
    private boolean endsInTa(int i) {
        String surface = text.token(i).surface();
        int last = surface.length() - 1;
        while (last > 0 && Letters.isInsideWord(surface.charAt(last))) {
            last--;
        }
        return surface.charAt(last) == 'ة';
    }

    /** «وفي» is و and a preposition, although «وفى» is a verb. */
    private boolean startsWithFunctionWord(int i) {
        Reading[] readings = text.readings(i);
        if (text.folded(i).endsWith("عبر") && verbOrNoun.expresses(i)) {
            return false;
        }
        return readings.length > 1
                && readings[0].conjunction() != 0
                && (readings[0].word().is(WordClass.PREPOSITION)
                        || readings[0].word().is(WordClass.AUXILIARY)
                        || readings[0].word().is(WordClass.NEGATION));
    }

    /** The forms, first those that the hamzas and harakat as written speak for and those of the third person. */
    private List<VerbForm> ranked(int i, Word word, Reading reading) {
        if (word.verbs().size() == 1) {
            return word.verbs();
        }
        String surface = text.token(i).surface();
        List<VerbForm> ranked = new ArrayList<>(word.verbs());
        ranked.sort(Comparator.comparingInt(form -> -score(form, surface, reading)));
        return ranked;
    }

    private static int score(VerbForm form, String surface, Reading reading) {
        int score = surface.endsWith(form.text()) || surface.contains(form.text()) ? 4 : 0;
        score += form.person() == Person.THIRD ? 2 : 0;
        // «تبادل» is rather the perfect of a man than the imperfect of a woman; the subject may still turn it.
        score += form.tense() == Tense.PERFECT ? 1 : 0;
        score += form.lemma().indexOf('-') < 0 ? 0 : surface.indexOf('\u0651') >= 0 ? 2 : 0;
        return score + (reading.future() && form.tense() == Tense.IMPERFECT ? 8 : 0);
    }
}
