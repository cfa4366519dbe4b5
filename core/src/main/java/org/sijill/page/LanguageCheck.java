package org.sijill.page;

import org.sijill.lexicon.Languages;
import org.sijill.model.Codes;
import org.sijill.reading.RefusedException;

/** Tells the language of a text; lets Arabic pass and refuses the rest with the name of its language or script. */
final class LanguageCheck {

    /** Fewer Arabic letters than this are no article. */
    static final int FEWEST_LETTERS = 40;

    private static final int SAMPLE = 2000;

    private final Languages languages;

    LanguageCheck(Languages languages) {
        this.languages = languages;
    }

    /**
     * The text's language, which is {@code ar}.
     *
     * @throws RefusedException where it is another, or too little to tell
     */
    String arabic(String text) throws RefusedException {
        String sample = sample(text);
        int arabic = PageLine.arabicLetters(sample);
        int all = letters(sample);
        if (all >= FEWEST_LETTERS && arabic * 2 < all) {
            throw new RefusedException("the text is in " + named(languages.ofAny(sample), sample) + ", not Arabic");
        }
        if (arabic < FEWEST_LETTERS) {
            throw tooLittle(arabic, "Arabic letters");
        }
        Languages.Language language = languages.of(sample);
        if (!language.code().equals("ar")) {
            throw new RefusedException("the text is in " + named(language, sample) + ", not Arabic");
        }
        return "ar";
    }

    /**
     * The language of a text by its letters and words, as BCP 47 writes it; {@code und} where they do not tell.
     *
     * @throws RefusedException where there is too little text
     */
    String any(String text) throws RefusedException {
        String sample = sample(text);
        int letters = letters(sample);
        if (letters < FEWEST_LETTERS) {
            throw tooLittle(letters, "letters");
        }
        return languages.ofAny(sample).code();
    }

    private static String sample(String text) {
        return text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    }

    private static RefusedException tooLittle(int letters, String kind) {
        return new RefusedException(
                letters == 0
                        ? "the page has no text"
                        : "the page has too little text: " + letters + " " + kind + ", of at least " + FEWEST_LETTERS);
    }

    private static int letters(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    /** «French (fr)»; the script where the language is not told. */
    private static String named(Languages.Language language, String text) {
        if (!language.code().equals("und")) {
            return language.name() + " (" + language.code() + ")";
        }
        if (!language.equals(Languages.UNDETERMINED)) {
            return language.name();
        }
        String script = Codes.of(Languages.mainScript(text)).replace('_', ' ');
        return Character.toUpperCase(script.charAt(0)) + script.substring(1) + " script";
    }
}
