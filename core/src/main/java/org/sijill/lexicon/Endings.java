package org.sijill.lexicon;

/**
 * Endings of the finite verb by the last syllable of its stem, each row in the order of {@link Agreement}.
 *
 * <p>In the phonemes of {@link Speller}, but for the consonants ت ن و ي, which are {@code t n w y} here. A weak last radical
 * has flowed together with the ending, so that the rows of such stems begin with the vowel before it. A hyphen stands for
 * an empty ending, and in the moods also for a form written like the indicative. Source: W. Wright, A Grammar of the Arabic
 * Language, vol. I, the paradigms of the strong verb and of "verba tertiae rad. و et ي".
 */
enum Endings {
    PERFECT_STRONG("a at A atA U~ na tu nA"),
    /** «دعا». */
    PERFECT_AW("A at awA atA aw~ awna awtu awnA"),
    /** «التقى». */
    PERFECT_AY("Y at ayA atA aw~ ayna aytu aynA"),
    /** «بقي», «دُعي». */
    PERFECT_IY("iya iyat iyA iyatA U~ Ina Itu InA"),
    IMPERFECT_STRONG("u u An An Un na u u", "- - A A U~ - - -", "- - A A U~ - - -"),
    /** «يدعو». */
    IMPERFECT_UW("U U uwAn uwAn Un Una U U", "- - uwA uwA U~ - - -", "u u uwA uwA U~ - u u"),
    /** «يلتقي». */
    IMPERFECT_IY("I I iyAn iyAn Un Ina I I", "- - iyA iyA U~ - - -", "i i iyA iyA U~ - i i"),
    /** «يتلقى», «يُجرى». */
    IMPERFECT_AY("Y Y ayAn ayAn awn ayna Y Y", "- - ayA ayA aw~ - - -", "a a ayA ayA aw~ - a a");

    private final Affix[] indicative;
    private final Affix[] subjunctive;
    private final Affix[] jussive;

    Endings(String perfect) {
        this(perfect, "", "");
    }

    Endings(String indicative, String subjunctive, String jussive) {
        this.indicative = row(indicative);
        this.subjunctive = row(subjunctive);
        this.jussive = row(jussive);
    }

    private static Affix[] row(String endings) {
        String[] phonemes = endings.replace('t', 'ت')
                .replace('n', 'ن')
                .replace('w', 'و')
                .replace('y', 'ي')
                .replace("-", "")
                .split(" ", -1);
        Affix[] row = new Affix[phonemes.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Affix.ending(phonemes[i]);
        }
        return row;
    }

    /** The ending, or an empty one where the mood is written without one or like the indicative. */
    Affix of(Tense tense, Agreement agreement) {
        Affix[] row = switch (tense) {
            case PERFECT, IMPERFECT -> indicative;
            case SUBJUNCTIVE -> subjunctive;
            case JUSSIVE -> jussive;
        };
        return row[agreement.ordinal()];
    }

    boolean isStrong() {
        return this == PERFECT_STRONG || this == IMPERFECT_STRONG;
    }

    /** The row for a stem whose last radical is weak, by that radical and the vowel before it. */
    static Endings ofWeak(boolean isPerfect, char vowel, boolean hasWaw) {
        if (isPerfect) {
            if (vowel != 'a') {
                return PERFECT_IY;
            }
            return hasWaw ? PERFECT_AW : PERFECT_AY;
        }
        return switch (vowel) {
            case 'u' -> IMPERFECT_UW;
            case 'i' -> IMPERFECT_IY;
            default -> IMPERFECT_AY;
        };
    }
}
