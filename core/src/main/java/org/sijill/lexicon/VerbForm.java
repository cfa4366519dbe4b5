package org.sijill.lexicon;

import java.util.List;

/**
 * One finite form of a verb as unvocalised script writes it, without conjunctions, «س» or object pronouns.
 *
 * @param text the written form, Arabic letters only
 * @param lemma the id of the {@link VerbLemma} it belongs to
 */
public record VerbForm(
        String text, Tense tense, Voice voice, Gender gender, GrammaticalNumber number, Person person, String lemma) {

    /** Refuses a form without letters. */
    public VerbForm {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty verb form of lemma «" + lemma + "»");
        }
    }

    /**
     * Spellings of the form before an attached object pronoun: «التقى» becomes «التقا» as in «التقاه», «التقوا» becomes
     * «التقو», «يقرأ» becomes «يقرؤ» or «يقرأ». The usual spelling comes first.
     */
    public static List<String> beforePronoun(VerbForm form) {
        String text = form.text;
        String trunk = text.substring(0, text.length() - 1);
        return switch (text.charAt(text.length() - 1)) {
            case 'ى' -> List.of(trunk + 'ا');
            case 'ا' -> List.of(form.endsInSilentAlif() ? trunk : text);
            case 'أ' -> form.tense == Tense.IMPERFECT ? List.of(trunk + 'ؤ', text) : List.of(text);
            case 'ء' -> hamzaOnTheLine(form, trunk);
            default -> List.of(text);
        };
    }

    /** The alif after the plural's و is only written at the end of a word; that of the dual and of «دعا» is a vowel. */
    private boolean endsInSilentAlif() {
        return number == GrammaticalNumber.PLURAL && person == Person.THIRD && text.endsWith("وا");
    }

    /** With a pronoun the hamza is no longer final, and its own vowel helps to choose the seat: «يشاء», «يشاؤه». */
    private static List<String> hamzaOnTheLine(VerbForm form, String trunk) {
        String text = form.text;
        char before = trunk.isEmpty() ? 'ا' : trunk.charAt(trunk.length() - 1);
        if (before == 'ي') {
            return List.of(trunk + 'ئ', text);
        }
        return form.tense == Tense.PERFECT ? List.of(text) : List.of(trunk + 'ؤ', text);
    }
}
