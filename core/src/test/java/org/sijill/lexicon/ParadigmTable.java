package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads one row of a table of paradigms and checks the conjugator against it.
 *
 * <p>Forms in a cell are separated by blanks, spellings of one form by a slash, and a hyphen says that there is no such
 * form. The order of a cell's forms is that of the lists below.
 */
final class ParadigmTable {

    private static final List<Agreement> PERFECT =
            List.of(Agreement.HE, Agreement.SHE, Agreement.BOTH, Agreement.THEY, Agreement.THEY_FEMININE, Agreement.I);
    private static final List<Agreement> IMPERFECT =
            List.of(Agreement.HE, Agreement.BOTH, Agreement.THEY, Agreement.THEY_FEMININE, Agreement.I);

    private ParadigmTable() {}

    /** Checks a row whose verb is given as root, form and imperfect vowel: «ق و ل 1 u». */
    static void check(String lemma, String verb, String perfect, String imperfect, String moods, String passive) {
        List<VerbForm> forms = new Conjugator().conjugate(verb(lemma, verb));
        assertThat(row(forms, Tense.PERFECT, Voice.ACTIVE, PERFECT)).isEqualTo(perfect);
        assertThat(row(forms, Tense.IMPERFECT, Voice.ACTIVE, IMPERFECT)).isEqualTo(imperfect);
        assertThat(row(forms, Tense.SUBJUNCTIVE, Voice.ACTIVE, List.of(Agreement.THEY))
                        + " "
                        + row(forms, Tense.JUSSIVE, Voice.ACTIVE, List.of(Agreement.HE)))
                .isEqualTo(moods);
        assertThat(row(forms, Tense.PERFECT, Voice.PASSIVE, List.of(Agreement.HE))
                        + " "
                        + row(forms, Tense.IMPERFECT, Voice.PASSIVE, List.of(Agreement.HE)))
                .isEqualTo(passive);
    }

    static VerbLemma verb(String lemma, String verb) {
        String[] words = verb.split(" ");
        String last = words[words.length - 1];
        boolean hasVowel = Character.isAlphabetic(last.charAt(0));
        int form = Integer.parseInt(hasVowel ? words[words.length - 2] : last);
        int radicals = words.length - (hasVowel ? 2 : 1);
        return new VerbLemma(
                lemma, verb.substring(0, 2 * radicals - 1), form, hasVowel ? last.charAt(0) : VerbLemma.NO_VOWEL);
    }

    private static String row(List<VerbForm> forms, Tense tense, Voice voice, List<Agreement> persons) {
        return persons.stream().map(person -> cell(forms, tense, voice, person)).collect(Collectors.joining(" "));
    }

    private static String cell(List<VerbForm> forms, Tense tense, Voice voice, Agreement person) {
        String spellings = forms.stream()
                .filter(form -> form.tense() == tense && form.voice() == voice)
                .filter(form ->
                        person.form(form.text(), tense, voice, form.lemma()).equals(form))
                .map(VerbForm::text)
                .collect(Collectors.joining("/"));
        return spellings.isEmpty() ? "-" : spellings;
    }
}
