package org.sijill.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Letters;

/**
 * The languages of pages, by their script, their own letters, their most frequent words and what words begin with:
 * {@code languages.tsv}. Immutable; safe to share between threads.
 */
public final class Languages {

    /**
     * One language.
     *
     * @param code ISO 639-1 code, or 639-3 where there is none
     * @param name its English name, for messages
     */
    public record Language(String code, String name) {}

    private static final Language ARABIC = new Language("ar", "Arabic");
    /** As BCP 47 writes it. */
    public static final Language UNDETERMINED = new Language("und", "an undetermined language");
    /** What is written as in a chat: «7atkammel», «3ala»; the digits stand for letters that Latin has not. */
    private static final Language CHAT = new Language("und", "Arabic in Latin letters");

    private static final int WORD = 5;
    private static final int PREFIX = 2;
    /** Letters that a word has at least behind a prefix. */
    private static final int STEM = 2;
    /** One word of so many is enough to be sure of chat. */
    private static final int SPARSE = 12;

    private static final Pattern LATIN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** A digit beside Latin letters in the middle of a word or before it: «7atta», «ma3na», «wa2t». */
    private static final Pattern CHAT_WORD =
            Pattern.compile("[235679]?[a-z]+(?:[235679][a-z]+)+|[235679][a-z]{2,}|[a-z]{2,}[37]");

    /** Less than two frequent words do not tell a language. */
    private static final double LEAST = 8;

    private final List<Language> all = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    /** Those that are alone in their script. */
    private final Map<UnicodeScript, Language> alone = new EnumMap<>(UnicodeScript.class);

    /** For each character of the Arabic block, the languages that it is a letter of. */
    private final @Nullable List<Integer>[] letters;

    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    /** Arabic words as folding leaves them, for texts without hamzas and from foreign keyboards. */
    private final Set<String> foldedArabic = new HashSet<>();

    @SuppressWarnings("unchecked")
    private Languages() {
        letters = (List<Integer>[]) new List<?>[0x100];
    }

    static Languages read(LexiconSource source) {
        Languages languages = new Languages();
        Set<String> codes = new HashSet<>();
        for (Tsv.Row row : Tsv.read(source, "languages.tsv", "code", "name", "script", "letters", "words", "prefixes")
                .rows()) {
            if (!codes.add(row.required("code"))) {
                throw row.wrong("code " + row.get("code") + " stands twice", "Join the two rows.");
            }
            int at = languages.all.size();
            languages.all.add(new Language(row.get("code"), row.required("name")));
            languages.addScript(row);
            for (String prefix : row.list("prefixes")) {
                languages.prefixes.put(prefix, at);
            }
            for (String letter : row.list("letters")) {
                if (letter.length() != 1 || letter.charAt(0) >> 8 != 6) {
                    throw row.wrong("«" + letter + "» is not one letter of the Arabic block", "Separate letters by |.");
                }
                languages.addLetter(letter.charAt(0) & 0xFF, at);
            }
            for (String word : row.list("words")) {
                languages.words.computeIfAbsent(word, w -> new ArrayList<>(1)).add(at);
                if (languages.all.get(at).equals(ARABIC)) {
                    languages.foldedArabic.add(Letters.fold(word));
                }
            }
        }
        return languages;
    }

    private void addScript(Tsv.Row row) {
        UnicodeScript script = row.parsed(
                "script", UnicodeScript::forName, "Write the four letters of ISO 15924, as Arab, Latn or Cyrl.");
        scripts.add(script);
        if (row.list("words").isEmpty()) {
            alone.put(script, all.getLast());
        }
    }

    private void addLetter(int index, int language) {
        List<Integer> hits = letters[index];
        if (hits == null) {
            hits = new ArrayList<>(1);
            letters[index] = hits;
        }
        hits.add(language);
    }

    /**
     * The likeliest language of a text in the Arabic script; Arabic where nothing tells.
     *
     * <p>A frequent word counts as much as five letters of its own, a prefix as two; what several languages share is divided among
     * them.
     */
    public Language of(CharSequence text) {
        return best(text, UnicodeScript.ARABIC, 0, ARABIC);
    }

    /** The language of a text in whatever script; {@code und} where its words do not tell it. */
    public Language ofAny(CharSequence text) {
        UnicodeScript script = mainScript(text);
        if (script == UnicodeScript.ARABIC) {
            return of(text);
        }
        if (script == UnicodeScript.LATIN && isChat(text)) {
            return CHAT;
        }
        Language only = alone.get(script);
        return only == null ? best(text, script, LEAST, UNDETERMINED) : only;
    }

    /** The script of most of the letters; {@code UNKNOWN} where there is none. */
    public static UnicodeScript mainScript(CharSequence text) {
        int[] counts = new int[UnicodeScript.values().length];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                counts[UnicodeScript.of(c).ordinal()]++;
            }
        }
        UnicodeScript main = UnicodeScript.UNKNOWN;
        for (UnicodeScript script : UnicodeScript.values()) {
            main = counts[script.ordinal()] > counts[main.ordinal()] ? script : main;
        }
        return main;
    }

    private Language best(CharSequence text, UnicodeScript script, double least, Language otherwise) {
        double[] score = score(text);
        Language best = otherwise;
        double top = least;
        for (int i = 0; i < score.length; i++) {
            if (score[i] > top && scripts.get(i) == script) {
                top = score[i];
                best = all.get(i);
            }
        }
        return best;
    }

    private double[] score(CharSequence text) {
        double[] score = new double[all.size()];
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetter(c)) {
                word.append(c);
                count(c >> 8 == 6 ? letters[c & 0xFF] : null, score, 1);
            } else if (!word.isEmpty() && !isInsideWord(c)) {
                countWord(word.toString(), score);
                word.setLength(0);
            }
        }
        return score;
    }

    private void countWord(String word, double[] score) {
        List<Integer> exact = words.get(word);
        count(exact, score, WORD);
        if (word.charAt(0) >> 8 != 6) {
            return;
        }
        String folded = Letters.fold(word);
        if (exact == null && foldedArabic.contains(folded)) {
            score[0] += WORD;
        }
        for (int length = 3; length > 1; length--) {
            Integer language = folded.length() >= length + STEM ? prefixes.get(folded.substring(0, length)) : null;
            if (language != null) {
                score[language] += PREFIX;
                return;
            }
        }
    }

    private static boolean isChat(CharSequence text) {
        int chat = 0;
        int count = 0;
        for (String word : LATIN.split(text.toString().toLowerCase(Locale.ROOT))) {
            if (word.chars().anyMatch(Character::isLetter)) {
                count++;
                chat += word.chars().anyMatch(Character::isDigit)
                                && CHAT_WORD.matcher(word).matches()
                        ? 1
                        : 0;
            }
        }
        return chat * SPARSE > count;
    }

    private static boolean isInsideWord(char c) {
        return Letters.isInsideWord(c) && c != 0x200C;
    }

    private static void count(@Nullable List<Integer> hits, double[] score, int weight) {
        if (hits != null) {
            for (int hit : hits) {
                score[hit] += (double) weight / hits.size();
            }
        }
    }
}
