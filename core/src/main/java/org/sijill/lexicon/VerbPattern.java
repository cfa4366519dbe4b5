package org.sijill.lexicon;

/**
 * The derived forms of the verb as templates of consonants and vowels.
 *
 * <p>Digits are radicals; {@code a i u} short vowels, {@code A I U} long ones; {@code p} and {@code v} the second radical's
 * vowel in the perfect and the imperfect of form I; {@code T} the infix of form VIII; {@code ' n s t} are the consonants ء ن
 * س ت. A leading {@code i} or {@code u} is the vowel of the joining alif. Imperfects are given without their prefix. Source:
 * W. Wright, A Grammar of the Arabic Language, vol. I, "The forms of the triliteral verb" and "of the quadriliteral verb".
 */
enum VerbPattern {
    I("1a2p3", "12v3", "1u2i3", "12a3"),
    II("1a22a3", "1a22i3", "1u22i3", "1a22a3"),
    III("1A2a3", "1A2i3", "1U2i3", "1A2a3"),
    IV("'a12a3", "12i3", "'u12i3", "12a3"),
    V("ta1a22a3", "ta1a22a3", "tu1u22i3", "ta1a22a3"),
    VI("ta1A2a3", "ta1A2a3", "tu1U2i3", "ta1A2a3"),
    VII("in1a2a3", "n1a2i3"),
    VIII("i1Ta2a3", "1Ta2i3", "u1Tu2i3", "1Ta2a3"),
    IX("i12a3a3", "12a3i3"),
    X("ista12a3", "sta12i3", "ustu12i3", "sta12a3"),
    QUADRILITERAL_I("1a23a4", "1a23i4", "1u23i4", "1a23a4"),
    QUADRILITERAL_II("ta1a23a4", "ta1a23a4", "tu1u23i4", "ta1a23a4"),
    QUADRILITERAL_IV("i12a34a4", "12a34i4");

    private static final VerbPattern[] BY_NUMBER = values();

    private final String perfect;
    private final String imperfect;
    private final String perfectPassive;
    private final String imperfectPassive;

    /** A pattern of verbs that have no object, and so no passive that news would use. */
    VerbPattern(String perfect, String imperfect) {
        this(perfect, imperfect, "", "");
    }

    VerbPattern(String perfect, String imperfect, String perfectPassive, String imperfectPassive) {
        this.perfect = perfect;
        this.imperfect = imperfect;
        this.perfectPassive = perfectPassive;
        this.imperfectPassive = imperfectPassive;
    }

    static int count() {
        return BY_NUMBER.length;
    }

    static VerbPattern of(int form) {
        return BY_NUMBER[form - 1];
    }

    int radicals() {
        return compareTo(QUADRILITERAL_I) < 0 ? 3 : 4;
    }

    boolean hasPassive() {
        return !perfectPassive.isEmpty();
    }

    String template(boolean isPerfect, Voice voice) {
        if (voice == Voice.ACTIVE) {
            return isPerfect ? perfect : imperfect;
        }
        return isPerfect ? perfectPassive : imperfectPassive;
    }

    /** Vowel of the imperfect's prefix: u in the passive, and in the active of the forms with four letters. */
    char prefixVowel(Voice voice) {
        return switch (this) {
            case II, III, IV, QUADRILITERAL_I -> 'u';
            default -> voice == Voice.PASSIVE ? 'u' : 'a';
        };
    }

    /** Forms that lengthen or double next to a weak second radical, or before it, keep it as a consonant: «قاوم». */
    boolean contractsWeakMiddle() {
        return switch (this) {
            case I, IV, VII, VIII, X -> true;
            default -> false;
        };
    }

    /** Forms that double the second radical keep two like radicals apart: «جدّد», against «أعدّ». */
    boolean contractsLikeRadicals() {
        return switch (this) {
            case II, V, QUADRILITERAL_I, QUADRILITERAL_II -> false;
            default -> true;
        };
    }
}
