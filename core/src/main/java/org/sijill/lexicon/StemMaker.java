package org.sijill.lexicon;

/**
 * Puts a root into the templates of its form and applies the sound changes of weak and like radicals.
 *
 * <p>Source: W. Wright, A Grammar of the Arabic Language, vol. I, "The weak verb" and "Verba mediae rad. geminatae".
 */
final class StemMaker {

    private static final String WEAK = "وي";

    private final VerbLemma lemma;
    private final VerbPattern pattern;
    private final Variety variety;
    private final char imperfectVowel;

    StemMaker(VerbLemma lemma, Variety variety) {
        this.lemma = lemma;
        this.pattern = VerbPattern.of(lemma.form());
        this.variety = variety;
        this.imperfectVowel = imperfectVowel();
    }

    Stem make(boolean isPerfect, Voice voice) {
        StringBuilder stem = fill(pattern.template(isPerfect, voice), !isPerfect && voice == Voice.ACTIVE);
        int end = stem.length();
        char last = lemma.lastRadical();
        if (isWeak(last)) {
            char vowel = stem.charAt(end - 2);
            boolean hasWaw = last == 'و' && pattern == VerbPattern.I && voice == Voice.ACTIVE;
            String trunk = stem.substring(0, end - 2);
            return Stem.of(trunk, Endings.ofWeak(isPerfect, vowel, hasWaw));
        }
        Endings endings = isPerfect ? Endings.PERFECT_STRONG : Endings.IMPERFECT_STRONG;
        if (hasWeakMiddle()) {
            return hollow(stem, isPerfect && voice == Voice.ACTIVE, endings);
        }
        String whole = stem.toString();
        if (pattern.contractsLikeRadicals() && stem.charAt(end - 3) == last) {
            return Stem.ofLikeRadicals(contract(stem), whole, endings);
        }
        return Stem.of(whole, endings);
    }

    private StringBuilder fill(String template, boolean isActiveImperfect) {
        StringBuilder stem = new StringBuilder(12);
        for (int i = 0; i < template.length(); i++) {
            char sign = template.charAt(i);
            switch (sign) {
                case '1' -> appendFirst(stem, isActiveImperfect);
                case '2' -> appendSecond(stem);
                case '3', '4' -> stem.append(lemma.radical(sign - '0'));
                case 'p' -> stem.append(variety.perfectVowel());
                case 'v' -> stem.append(imperfectVowel);
                case 'T' -> stem.append(infix());
                case '\'' -> stem.append('ء');
                case 'n' -> stem.append('ن');
                case 's' -> stem.append('س');
                case 't' -> stem.append('ت');
                default -> stem.append(sign);
            }
        }
        return stem;
    }

    private void appendFirst(StringBuilder stem, boolean isActiveImperfect) {
        char first = lemma.radical(1);
        boolean isWaw = first == 'و';
        if (pattern == VerbPattern.I && isWaw && isActiveImperfect && losesFirst()) {
            return;
        }
        if (pattern == VerbPattern.VIII) {
            boolean becomesTa = isWeak(first) || variety == Variety.ASSIMILATED_HAMZA;
            stem.append(becomesTa ? 'ت' : first == 'ذ' ? 'د' : first);
            return;
        }
        stem.append(first);
    }

    /** «وصل» has «يصل», but «ودّ» has «يودّ», and verbs with u keep their و. */
    private boolean losesFirst() {
        return lemma.radical(2) != lemma.radical(3) && imperfectVowel != 'u';
    }

    /** «رأى» loses its hamza wherever no vowel stands before it: «يرى», «أرى». */
    private void appendSecond(StringBuilder stem) {
        boolean followsConsonant = !stem.isEmpty() && stem.charAt(stem.length() - 1) == 'ر';
        if (!followsConsonant || !lemma.root().equals("ر ء ي")) {
            stem.append(lemma.radical(2));
        }
    }

    /** The ت of form VIII takes over emphasis or voice from the first radical: «اضطر», «ازداد», «ادعى». */
    private char infix() {
        return switch (lemma.radical(1)) {
            case 'ص', 'ض', 'ط', 'ظ' -> 'ط';
            case 'د', 'ذ', 'ز' -> 'د';
            default -> 'ت';
        };
    }

    private boolean hasWeakMiddle() {
        return pattern.contractsWeakMiddle() && isWeak(lemma.radical(2)) && variety != Variety.STRONG_MIDDLE;
    }

    /** The weak middle radical and the vowels around it become one long vowel, short in a closed syllable. */
    private Stem hollow(StringBuilder stem, boolean isActivePerfect, Endings endings) {
        int weak = stem.length() - 3;
        char before = stem.charAt(weak - 1);
        char after = stem.charAt(weak + 1);
        boolean afterVowel = !Speller.isConsonant(before);
        char vowel = afterVowel && before == 'a' ? 'a' : after;
        char shortVowel = vowel;
        if (isActivePerfect && pattern == VerbPattern.I) {
            shortVowel = imperfectVowel == 'u' ? 'u' : 'i';
        }
        char last = lemma.lastRadical();
        stem.setLength(afterVowel ? weak - 1 : weak);
        int trunk = stem.length();
        String open = stem.append(Character.toUpperCase(vowel)).append(last).toString();
        stem.setLength(trunk);
        return Stem.ofHollow(open, stem.append(shortVowel).append(last).toString(), endings);
    }

    /** Two like radicals close up by dropping the vowel between them, or by moving it before them. */
    private static String contract(StringBuilder stem) {
        int end = stem.length();
        char last = stem.charAt(end - 1);
        char vowel = stem.charAt(end - 2);
        stem.setLength(end - 3);
        if (Speller.isConsonant(stem.charAt(end - 4))) {
            stem.append(vowel);
        }
        return stem.append(last).append(last).toString();
    }

    private char imperfectVowel() {
        char given = lemma.imperfectVowel();
        if (given != VerbLemma.NO_VOWEL || pattern != VerbPattern.I) {
            return given;
        }
        char middle = lemma.radical(2);
        char last = lemma.radical(3);
        if (last == 'و' || (middle == 'و' && last != 'ي')) {
            return 'u';
        }
        if (last == 'ي') {
            return variety == Variety.PERFECT_IN_I ? 'a' : 'i';
        }
        if (middle == 'ي' || lemma.radical(1) == 'و') {
            return 'i';
        }
        // Hamza, a guttural, draws the vowel to a: «سأل», «بدأ».
        return middle == 'ء' || last == 'ء' ? 'a' : 'u';
    }

    private static boolean isWeak(char radical) {
        return WEAK.indexOf(radical) >= 0;
    }
}
