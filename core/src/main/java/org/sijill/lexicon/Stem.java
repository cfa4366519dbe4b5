package org.sijill.lexicon;

/** A verb's stem of one tense and voice, and the endings that fit it. */
final class Stem {

    private final Shape beforeVowel;
    private final Shape beforeConsonant;
    private final Endings endings;
    private final boolean isHollow;

    private Stem(Shape beforeVowel, Shape beforeConsonant, Endings endings, boolean isHollow) {
        this.beforeVowel = beforeVowel;
        this.beforeConsonant = beforeConsonant;
        this.endings = endings;
        this.isHollow = isHollow;
    }

    static Stem of(String phonemes, Endings endings) {
        Shape shape = Shape.of(phonemes);
        return new Stem(shape, shape, endings, false);
    }

    /** A stem with like radicals, closed up before a vowel («أعدّ») and apart before a consonant («أعددنا»). */
    static Stem ofLikeRadicals(String beforeVowel, String beforeConsonant, Endings endings) {
        return new Stem(Shape.of(beforeVowel), Shape.of(beforeConsonant), endings, false);
    }

    /** A stem that is long before a vowel («قال») and short before a consonant or none («قلنا», «لم يقل»). */
    static Stem ofHollow(String beforeVowel, String beforeConsonant, Endings endings) {
        return new Stem(Shape.of(beforeVowel), Shape.of(beforeConsonant), endings, true);
    }

    Endings endings() {
        return endings;
    }

    /** The written word of this stem between a prefix and an ending. */
    String join(Affix prefix, Affix ending) {
        Shape shape = ending.beginsWithVowel() ? beforeVowel : beforeConsonant;
        return shape.join(prefix, ending);
    }

    /**
     * Whether the jussive may be written differently from the indicative where it has no ending. Like radicals come apart
     * there by the grammars, but in use they stay together («لم يمد»).
     */
    boolean isShortenedInJussive() {
        return isHollow || !endings.isStrong();
    }

    /**
     * A stem in phonemes and, where its spelling does not depend on what stands around it, in letters. Most stems do not,
     * and whole words are then put together from letters, which makes a lexicon load several times faster.
     */
    private record Shape(String phonemes, String letters) {

        static Shape of(String phonemes) {
            boolean opens = isAffected(phonemes.charAt(0));
            boolean closes = isAffected(phonemes.charAt(phonemes.length() - 1));
            return new Shape(phonemes, opens || closes ? "" : Speller.write("", phonemes, ""));
        }

        /** Hamza takes its seat, and ي its sound, from the neighbours. */
        private static boolean isAffected(char phoneme) {
            return phoneme == 'ء' || phoneme == 'ي';
        }

        String join(Affix prefix, Affix ending) {
            if (letters.isEmpty() || ending.doubles(phonemes)) {
                return Speller.write(prefix.phonemes(), phonemes, ending.phonemes());
            }
            return prefix.letters().concat(letters).concat(ending.letters());
        }
    }
}
