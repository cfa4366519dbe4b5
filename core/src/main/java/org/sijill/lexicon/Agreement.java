package org.sijill.lexicon;

/** The persons a paradigm is made for, in the order of the tables in {@link Endings}; the char is the imperfect's prefix. */
enum Agreement {
    HE('ي', Gender.MASCULINE, GrammaticalNumber.SINGULAR, Person.THIRD),
    SHE('ت', Gender.FEMININE, GrammaticalNumber.SINGULAR, Person.THIRD),
    BOTH('ي', Gender.MASCULINE, GrammaticalNumber.DUAL, Person.THIRD),
    BOTH_FEMININE('ت', Gender.FEMININE, GrammaticalNumber.DUAL, Person.THIRD),
    THEY('ي', Gender.MASCULINE, GrammaticalNumber.PLURAL, Person.THIRD),
    THEY_FEMININE('ي', Gender.FEMININE, GrammaticalNumber.PLURAL, Person.THIRD),
    I('ء', Gender.COMMON, GrammaticalNumber.SINGULAR, Person.FIRST),
    WE('ن', Gender.COMMON, GrammaticalNumber.PLURAL, Person.FIRST);

    private final Affix prefixWithA;
    private final Affix prefixWithU;
    private final Gender gender;
    private final GrammaticalNumber number;
    private final Person person;

    Agreement(char prefix, Gender gender, GrammaticalNumber number, Person person) {
        this.prefixWithA = Affix.prefix(prefix, 'a');
        this.prefixWithU = Affix.prefix(prefix, 'u');
        this.gender = gender;
        this.number = number;
        this.person = person;
    }

    /** The imperfect's prefix with its vowel. */
    Affix prefix(char vowel) {
        return vowel == 'u' ? prefixWithU : prefixWithA;
    }

    /** Persons whose imperfect has no ending of its own but the mood's vowel, so that the jussive may shorten the stem. */
    boolean isBare() {
        return number == GrammaticalNumber.SINGULAR || person == Person.FIRST;
    }

    VerbForm form(String text, Tense tense, Voice voice, String lemma) {
        return new VerbForm(text, tense, voice, gender, number, person, lemma);
    }
}
