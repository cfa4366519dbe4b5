package org.sijill.lexicon;

/**
 * Writes a word given in phonemes as unvocalised Arabic script.
 *
 * <p>Phonemes: consonants are Arabic letters, hamza always «ء»; {@code a i u} are short vowels, {@code A I U} long ones,
 * {@code Y} a final long a that stems from a weak radical, {@code ~} the silent alif after the plural's و. A double
 * consonant stands twice; a word may begin with the short vowel of the joining alif.
 */
final class Speller {

    private Speller() {}

    /** The written word of a prefix, a stem and an ending, each of which may be empty. */
    static String write(String prefix, String stem, String ending) {
        int stemStart = prefix.length();
        int endingStart = stemStart + stem.length();
        int length = endingStart + ending.length();
        // Two zeros after the word let the rules look ahead without asking where it ends.
        char[] word = new char[length + 2];
        prefix.getChars(0, stemStart, word, 0);
        stem.getChars(0, endingStart - stemStart, word, stemStart);
        ending.getChars(0, length - endingStart, word, endingStart);
        return spell(word, length);
    }

    private static String spell(char[] word, int length) {
        char[] script = new char[length];
        int written = 0;
        int i = 0;
        if (word[0] == 'i' || word[0] == 'u') {
            script[written++] = 'ا';
            i = 1;
        } else if (opensWithTwoHamzas(word, length)) {
            i = 3;
            if (word[1] == 'a') {
                script[written++] = 'آ';
            } else {
                script[written++] = 'أ';
                script[written++] = 'و';
            }
        }
        for (; i < length; i++) {
            char letter = word[i] == word[i + 1] && isConsonant(word[i]) ? 0 : letter(word, i);
            if (letter != 0) {
                script[written++] = letter;
            }
            if (letter == 'آ') {
                i++;
            }
        }
        return new String(script, 0, written);
    }

    /** A second hamza that closes the first syllable becomes a long vowel: 'a'kulu is «آكل», 'u'minu «أومن». */
    private static boolean opensWithTwoHamzas(char[] word, int length) {
        return length > 3 && word[0] == 'ء' && word[2] == 'ء' && isConsonant(word[3]) && word[3] != 'ء';
    }

    /** The letter for the phoneme at an index, 0 for one that is not written, «آ» for a hamza and the long a after it. */
    private static char letter(char[] word, int i) {
        return switch (word[i]) {
            case 'a', 'i', 'u' -> 0;
            case 'A', '~' -> 'ا';
            case 'I' -> 'ي';
            case 'U' -> 'و';
            case 'ء' -> HamzaSeat.of(word, i);
            // Two ي in a row are avoided: «أحيا», not «أحيى».
            case 'Y' -> word[i - 1] == 'ي' ? 'ا' : 'ى';
            case 'ي' -> isRoundedYa(word, i) ? 'و' : 'ي';
            default -> word[i];
        };
    }

    /** A ya that closes a syllable with u turns into a long u: yuyqinu is «يوقن»; a doubled one stays: «عُيّن». */
    private static boolean isRoundedYa(char[] word, int i) {
        return i > 0 && word[i - 1] == 'u' && isConsonant(word[i + 1]);
    }

    static boolean isConsonant(char phoneme) {
        return phoneme >= 'ء';
    }
}
