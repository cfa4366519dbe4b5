package org.sijill.lexicon;

/**
 * A verb by what a dictionary says of it.
 *
 * @param lemma id: the third person masculine singular perfect in unvocalised script («التقى»), with a hyphen and a
 *     digit after it where another verb is written alike («عبر-2» for «عبّر»)
 * @param root the three or four radicals separated by blanks, hamza as «ء», weak radicals as «و» or «ي»
 * @param form the verb's form by the numbering of Western grammars: 1 to 10; 11 and 12 are the quadriliterals «سيطر» and
 *     «تدهور», 13 is «اطمأن»
 * @param imperfectVowel vowel of the second radical in the imperfect of form 1: {@code 'a'}, {@code 'i'}, {@code 'u'}, or
 *     {@link #NO_VOWEL} to take the usual one of the root's class
 */
public record VerbLemma(String lemma, String root, int form, char imperfectVowel) {

    /** Stands where the dictionary gives no imperfect vowel. */
    public static final char NO_VOWEL = ' ';

    private static final String LETTERS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /** Checks the fields against each other, short of conjugating. */
    public VerbLemma {
        if (form < 1 || form > VerbPattern.count()) {
            throw new IllegalArgumentException(
                    "verb «" + lemma + "»: form " + form + ", expected 1 to " + VerbPattern.count());
        }
        int radicals = VerbPattern.of(form).radicals();
        if (root.length() != 2 * radicals - 1 || !wellSpaced(root)) {
            throw new IllegalArgumentException("verb «" + lemma + "»: root «" + root + "», expected " + radicals
                    + " radicals out of «" + LETTERS + "» separated by single blanks");
        }
        if ("aiu ".indexOf(imperfectVowel) < 0) {
            throw new IllegalArgumentException(
                    "verb «" + lemma + "»: imperfect vowel «" + imperfectVowel + "», expected a, i, u or none");
        }
    }

    /** The third person masculine singular perfect as written: the lemma without its distinguishing digit. */
    public String spelling() {
        int hyphen = lemma.indexOf('-');
        return hyphen < 0 ? lemma : lemma.substring(0, hyphen);
    }

    /** The radical at a place counted from 1. */
    char radical(int place) {
        return root.charAt(2 * (place - 1));
    }

    char lastRadical() {
        return root.charAt(root.length() - 1);
    }

    private static boolean wellSpaced(String root) {
        for (int i = 0; i < root.length(); i++) {
            boolean fits = i % 2 == 0 ? LETTERS.indexOf(root.charAt(i)) >= 0 : root.charAt(i) == ' ';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
