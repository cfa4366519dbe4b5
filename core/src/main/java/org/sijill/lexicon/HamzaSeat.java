package org.sijill.lexicon;

import java.util.List;

/**
 * The letter that carries a hamza.
 *
 * <p>Inside a word the stronger of the vowels on its two sides decides, i before u before a; at the end of a word only the
 * vowel before it counts. Source: W. Wright, A Grammar of the Arabic Language, vol. I, on hamza and its supports, with the
 * seats modern print uses.
 */
final class HamzaSeat {

    private HamzaSeat() {}

    /**
     * The seat of the hamza at an index; «آ» if the long a after it is written with it.
     *
     * @param word phonemes, followed by at least two zeros
     */
    static char of(char[] word, int i) {
        char after = word[i + 1];
        if (i == 0) {
            return initial(after);
        }
        // The first half of a double hamza is not written, so that the vowel stands before it.
        char before = word[i - 1] == 'ء' ? word[i - 2] : word[i - 1];
        boolean isLast = after == 0 || (isShort(after) && word[i + 2] == 0);
        return isLast ? last(before) : middle(before, after);
    }

    private static char initial(char after) {
        return switch (after) {
            case 'i', 'I' -> 'إ';
            case 'A' -> 'آ';
            default -> 'أ';
        };
    }

    private static char last(char before) {
        return switch (before) {
            case 'a' -> 'أ';
            case 'i' -> 'ئ';
            case 'u' -> 'ؤ';
            default -> 'ء';
        };
    }

    private static char middle(char before, char after) {
        if (before == 'i' || before == 'I' || after == 'i' || after == 'I') {
            return 'ئ';
        }
        if (before == 'u' || after == 'u' || after == 'U') {
            return 'ؤ';
        }
        // After a long vowel there is nothing for an alif to lean on: «جاءت», «يسوءان».
        if (before == 'A' || before == 'U') {
            return 'ء';
        }
        return after == 'A' ? 'آ' : 'أ';
    }

    private static boolean isShort(char phoneme) {
        return phoneme == 'a' || phoneme == 'i' || phoneme == 'u';
    }

    /**
     * All spellings in use of a form whose last radical is hamza and which has a long ending: beside «بدؤوا» papers write
     * «بدأوا», with the seat of the singular, and «بدءوا»; beside «يبدآن» «يبدأان» and «يبدءان».
     *
     * @param text the first of the spellings
     * @param ending the ending in phonemes
     */
    static List<String> spellings(String text, String ending) {
        // A short vowel at the end of an ending is not written, but no long ending has one.
        int seat = text.length() - ending.length() - (ending.charAt(0) == 'A' ? 0 : 1);
        if (text.charAt(seat) == 'آ') {
            return List.of(text, replace(text, seat, "أا"), replace(text, seat, "ءا"));
        }
        if (text.charAt(seat) != 'ؤ') {
            return List.of(text);
        }
        char before = text.charAt(seat - 1);
        String onTheLine = replace(text, seat, "ء");
        boolean afterLongVowel = before == 'ا' || before == 'و';
        return afterLongVowel ? List.of(text, onTheLine) : List.of(text, replace(text, seat, "أ"), onTheLine);
    }

    private static String replace(String text, int i, String letters) {
        return new StringBuilder(text).replace(i, i + 1, letters).toString();
    }
}
