package org.sijill.lexicon;

/**
 * Endings of the finite verb by the last syllable of its stem, each row in the order of {@link Agreement}.
 *
 * <p>In the phonemes of {@link Speller}. A weak last radical has flowed together with the ending, so that the rows of such
 * stems begin with the vowel before it. An empty cell of the moods means: no form of its own. Source: W. Wright, A Grammar
 * of the Arabic Language, vol. I, the paradigms of the strong verb and of "verba tertiae rad. و et ي".
 */
enum Endings {
    PERFECT_STRONG(
            new String[] {"a", "aت", "A", "aتA", "U~", "نa", "تu", "نA"}, new String[0], new String[0]),
    /** «دعا». */
    PERFECT_AW(
            new String[] {"A", "aت", "aوA", "aتA", "aو~", "aونa", "aوتu", "aونA"}, new String[0], new String[0]),
    /** «التقى». */
    PERFECT_AY(
            new String[] {"Y", "aت", "aيA", "aتA", "aو~", "aينa", "aيتu", "aينA"}, new String[0], new String[0]),
    /** «بقي», «دُعي». */
    PERFECT_IY(
            new String[] {"iيa", "iيaت", "iيA", "iيaتA", "U~", "Iنa", "Iتu", "IنA"}, new String[0], new String[0]),
    IMPERFECT_STRONG(
            new String[] {"u", "u", "Aن", "Aن", "Uن", "نa", "u", "u"},
            new String[] {"", "", "A", "A", "U~", "", "", ""},
            new String[] {"", "", "A", "A", "U~", "", "", ""}),
    /** «يدعو». */
    IMPERFECT_UW(
            new String[] {"U", "U", "uوAن", "uوAن", "Uن", "Uنa", "U", "U"},
            new String[] {"", "", "uوA", "uوA", "U~", "", "", ""},
            new String[] {"u", "u", "uوA", "uوA", "U~", "", "u", "u"}),
    /** «يلتقي». */
    IMPERFECT_IY(
            new String[] {"I", "I", "iيAن", "iيAن", "Uن", "Iنa", "I", "I"},
            new String[] {"", "", "iيA", "iيA", "U~", "", "", ""},
            new String[] {"i", "i", "iيA", "iيA", "U~", "", "i", "i"}),
    /** «يتلقى», «يُجرى». */
    IMPERFECT_AY(
            new String[] {"Y", "Y", "aيAن", "aيAن", "aون", "aينa", "Y", "Y"},
            new String[] {"", "", "aيA", "aيA", "aو~", "", "", ""},
            new String[] {"a", "a", "aيA", "aيA", "aو~", "", "a", "a"});

    private final String[] indicative;
    private final String[] subjunctive;
    private final String[] jussive;

    Endings(String[] indicative, String[] subjunctive, String[] jussive) {
        this.indicative = indicative;
        this.subjunctive = subjunctive;
        this.jussive = jussive;
    }

    /** The ending, or an empty string where the mood is written without one or like the indicative. */
    String of(Tense tense, Agreement agreement) {
        String[] row = switch (tense) {
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
