package org.sijill.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sijill.lexicon.Languages;
import org.sijill.reading.RefusedException;

/** Lets Arabic text pass and refuses the rest with the name of its language or script. */
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
            throw new RefusedException("the text is in " + otherScript(sample) + ", not Arabic");
        }
        if (arabic < FEWEST_LETTERS) {
            throw new RefusedException(
                    arabic == 0
                            ? "the page has no text"
                            : "the page has too little text: " + arabic + " Arabic letters, of at least "
                                    + FEWEST_LETTERS);
        }
        Languages.Language language = languages.of(sample);
        if (!language.code().equals("ar")) {
            throw new RefusedException("the text is in " + named(language) + ", not Arabic");
        }
        return "ar";
    }

    /**
     * The code of a text's language, however short the text is: {@code ar} and those of {@code languages.tsv}, such as {@code fa},
     * {@code ur}, {@code ckb}, {@code ps}, {@code ug}, {@code en}; {@code und} for another, for Arabic in Latin letters and for no
     * text.
     */
    String told(String text) {
        String sample = sample(text);
        int all = letters(sample);
        if (all == 0) {
            return "und";
        }
        if (PageLine.arabicLetters(sample) * 2 >= all) {
            return languages.of(sample).code();
        }
        return mainScript(sample) == UnicodeScript.LATIN
                ? languages.ofLatin(sample).code()
                : "und";
    }

    private static String sample(String text) {
        return text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    }

    private static String named(Languages.Language language) {
        return language.name() + " (" + language.code() + ")";
    }

    private String otherScript(String sample) {
        UnicodeScript script = mainScript(sample);
        Languages.Language language = script == UnicodeScript.LATIN ? languages.ofLatin(sample) : null;
        if (language != null) {
            return language.code().equals("und") ? language.name() : named(language);
        }
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " script";
    }

    private static int letters(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    private static UnicodeScript mainScript(String text) {
        return scripts(text).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return scripts;
    }
}
