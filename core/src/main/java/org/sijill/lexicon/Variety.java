package org.sijill.lexicon;

/**
 * What root and form leave open and only the verb's own spelling tells: the vowel of the second radical in the perfect of
 * form I, and two habits of weak radicals.
 */
enum Variety {
    PLAIN('a'),
    /** «بقي», «سئم». */
    PERFECT_IN_I('i'),
    /** «جرؤ». */
    PERFECT_IN_U('u'),
    /** A weak second radical stays a consonant: «استجوب», «ازدوج». */
    STRONG_MIDDLE('a'),
    /** The first radical hamza becomes ت before the infix of form VIII: «اتخذ», against «ائتمن». */
    ASSIMILATED_HAMZA('a');

    private static final Variety[] IN_ORDER_OF_FREQUENCY = values();

    private final char perfectVowel;

    Variety(char perfectVowel) {
        this.perfectVowel = perfectVowel;
    }

    char perfectVowel() {
        return perfectVowel;
    }

    /**
     * The variety whose perfect is spelt like the lemma.
     *
     * @throws IllegalArgumentException if lemma, root and form do not go together
     */
    static Variety of(VerbLemma lemma) {
        String spelling = lemma.spelling();
        String expected = "";
        for (Variety variety : IN_ORDER_OF_FREQUENCY) {
            Stem stem = new StemMaker(lemma, variety).make(true, Voice.ACTIVE);
            String text = stem.join(Affix.NONE, stem.endings().of(Tense.PERFECT, Agreement.HE));
            if (text.equals(spelling)) {
                return variety;
            }
            if (variety == PLAIN) {
                expected = text;
            }
        }
        throw new IllegalArgumentException("verb «" + lemma.lemma() + "»: root «" + lemma.root() + "» in form "
                + lemma.form() + " gives «" + expected + "»; check the root, the form and the hamza of the lemma");
    }
}
