package org.sijill.lexicon;

import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers that most spellings of a name have in common: its consonants in seven groups, each run of one group once. A letter that may
 * belong to two groups gives two numbers. Words without a common number are rarely one name, so an index by these numbers finds the words
 * that {@link Spelling#sameWord} is asked about.
 */
public final class SpellingKeys {

    private static final int LIP = 1;
    private static final int L = 2;
    private static final int R = 3;
    private static final int NASAL = 4;
    private static final int HISS = 5;
    private static final int DENTAL = 6;
    private static final int BACK = 7;

    /** A word with many letters of two groups gets its first numbers only. */
    private static final int MOST = 8;

    private SpellingKeys() {}

    /** The numbers of a folded word, smallest first. */
    public static Set<Long> of(String word) {
        Set<Long> keys = new TreeSet<>();
        add(word, word.length() > 4 && word.startsWith("ال") ? 2 : 0, 0, keys);
        return keys;
    }

    /** The numbers of what was read so far with more letters behind it. */
    static void extend(long key, String letters, Set<Long> keys) {
        add(letters, 0, key, keys);
    }

    /** Whether two folded words have a number in common. */
    public static boolean share(String a, String b) {
        Set<Long> keys = of(a);
        keys.retainAll(of(b));
        return !keys.isEmpty();
    }

    private static void add(String word, int at, long key, Set<Long> keys) {
        if (keys.size() >= MOST) {
            return;
        }
        if (at >= word.length()) {
            keys.add(key);
            return;
        }
        char letter = word.charAt(at);
        add(word, at + 1, with(key, group(letter)), keys);
        int other = other(word, at);
        if (other >= 0) {
            add(word, at + 1, with(key, other), keys);
        }
    }

    private static long with(long key, int group) {
        return group == 0 || (key & 7) == group ? key : key << 3 | group;
    }

    private static int group(char letter) {
        return switch (letter) {
            case 'ب' -> LIP;
            case 'ل' -> L;
            case 'ر' -> R;
            case 'م', 'ن' -> NASAL;
            case 'س', 'ص', 'ش', 'ز', 'ژ', 'ث', 'ظ' -> HISS;
            case 'ت', 'ط', 'د', 'ض', 'ذ' -> DENTAL;
            case 'ج', 'غ', 'ك', 'ق', 'خ' -> BACK;
            default -> 0;
        };
    }

    /** The other group that a letter may belong to, 0 where it may have none at all, -1 for no other. */
    private static int other(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (word.charAt(at)) {
            case 'ج' -> HISS;
            case 'ث', 'ظ' -> DENTAL;
            case 'ذ', 'ض' -> HISS;
            case 'خ' -> 0;
            case 'ت', 'د' -> group(next) == HISS || next == 'ج' ? 0 : -1;
            case 'غ' -> next == 0 && at > 0 && word.charAt(at - 1) == 'ن' ? 0 : -1;
            default -> -1;
        };
    }
}
