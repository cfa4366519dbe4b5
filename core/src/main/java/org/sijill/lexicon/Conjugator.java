package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the finite forms of a verb as news writes them: third person of all genders and numbers, first person singular and
 * plural, active and passive, perfect and imperfect, and the moods where they are written differently.
 *
 * <p>A verb is put together in phonemes (see {@link Speller}) and only then spelt, so that each rule of grammar and each
 * rule of spelling stands in one place. Forms that are spelt alike («عقد», active and passive) are all returned; it is for
 * the reader of a text to choose. Source of the paradigms: W. Wright, A Grammar of the Arabic Language, vol. I.
 */
public final class Conjugator {

    private static final Agreement[] PERSONS = Agreement.values();
    private static final Voice[] VOICES = Voice.values();

    /**
     * All forms of a verb, the third masculine singular perfect first.
     *
     * @throws IllegalArgumentException if lemma, root and form do not go together
     */
    public List<VerbForm> conjugate(VerbLemma lemma) {
        StemMaker stems = new StemMaker(lemma, Variety.of(lemma));
        VerbPattern pattern = VerbPattern.of(lemma.form());
        List<VerbForm> forms = new ArrayList<>(56);
        for (Voice voice : VOICES) {
            if (voice == Voice.ACTIVE || pattern.hasPassive()) {
                Paradigm paradigm = new Paradigm(lemma, voice, forms);
                paradigm.addPerfect(stems.make(true, voice));
                paradigm.addImperfect(stems.make(false, voice), pattern.prefixVowel(voice));
            }
        }
        return Collections.unmodifiableList(forms);
    }

    /** The forms of one voice, gathered into a list. */
    private record Paradigm(VerbLemma lemma, Voice voice, List<VerbForm> forms) {

        void addPerfect(Stem stem) {
            for (Agreement person : PERSONS) {
                add(stem, Affix.NONE, Tense.PERFECT, person);
            }
        }

        void addImperfect(Stem stem, char prefixVowel) {
            for (Agreement person : PERSONS) {
                Affix prefix = person.prefix(prefixVowel);
                add(stem, prefix, Tense.IMPERFECT, person);
                if (!stem.endings().of(Tense.SUBJUNCTIVE, person).isEmpty()) {
                    add(stem, prefix, Tense.SUBJUNCTIVE, person);
                    add(stem, prefix, Tense.JUSSIVE, person);
                } else if (person.isBare() && stem.isShortenedInJussive()) {
                    add(stem, prefix, Tense.JUSSIVE, person);
                }
            }
        }

        private void add(Stem stem, Affix prefix, Tense tense, Agreement person) {
            Affix ending = stem.endings().of(tense, person);
            String text = stem.join(prefix, ending);
            if (lemma.lastRadical() != 'ء' || !ending.beginsWithLongVowel()) {
                forms.add(person.form(text, tense, voice, lemma.lemma()));
                return;
            }
            for (String spelling : HamzaSeat.spellings(text, ending.phonemes())) {
                forms.add(person.form(spelling, tense, voice, lemma.lemma()));
            }
        }
    }
}
