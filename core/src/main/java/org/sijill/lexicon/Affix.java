package org.sijill.lexicon;

/** A prefix or an ending of the verb, in the phonemes of {@link Speller} and in the letters it has next to a consonant. */
record Affix(String phonemes, String letters) {

    static final Affix NONE = new Affix("", "");

    static Affix prefix(char consonant, char vowel) {
        String phonemes = String.valueOf(new char[] {consonant, vowel});
        return new Affix(phonemes, Speller.write(phonemes, "", ""));
    }

    static Affix ending(String phonemes) {
        // A consonant before the ending keeps its vowel from being read as that of a joining alif.
        return phonemes.isEmpty()
                ? NONE
                : new Affix(phonemes, Speller.write("", "ب", phonemes).substring(1));
    }

    boolean isEmpty() {
        return phonemes.isEmpty();
    }

    boolean beginsWithVowel() {
        return !phonemes.isEmpty() && !Speller.isConsonant(phonemes.charAt(0));
    }

    boolean beginsWithLongVowel() {
        return !phonemes.isEmpty() && (phonemes.charAt(0) == 'A' || phonemes.charAt(0) == 'U');
    }

    /** Whether this ending begins with the consonant the stem ends with, so that the two are written once: «أعلنا». */
    boolean doubles(String stem) {
        return !phonemes.isEmpty() && phonemes.charAt(0) == stem.charAt(stem.length() - 1);
    }
}
