package org.sijill.lexicon;

/**
 * A verb's stem of one tense and voice, in the phonemes of {@link Speller}.
 *
 * @param beforeVowel shape before an ending that begins with a vowel: «قال»
 * @param beforeConsonant shape before other endings and before none: «قل» in «قلنا», «لم يقل»
 * @param endings the endings that fit it
 */
record Stem(String beforeVowel, String beforeConsonant, Endings endings) {

    /** The written word of a prefix in phonemes (may be empty), this stem, and an ending. */
    String join(String prefix, String ending) {
        boolean beginsWithVowel = !ending.isEmpty() && !Speller.isConsonant(ending.charAt(0));
        return Speller.write(prefix, beginsWithVowel ? beforeVowel : beforeConsonant, ending);
    }

    /** Whether the jussive may be written differently from the indicative where it has no ending. */
    boolean isShortenedInJussive() {
        if (!endings.isStrong()) {
            return true;
        }
        // Like radicals come apart before a consonant, but the jussive of use keeps them together («لم يمد»).
        return beforeConsonant.length() == beforeVowel.length()
                && !beforeConsonant.equals(beforeVowel)
                && beforeVowel.charAt(beforeVowel.length() - 1) != beforeVowel.charAt(beforeVowel.length() - 2);
    }
}
