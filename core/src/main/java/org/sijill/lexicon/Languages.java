package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Letters;

/** The languages written in the Arabic script, by their own letters and their most frequent words: {@code languages.tsv}. */
public final class Languages {

    /**
     * One language.
     *
     * @param code ISO 639-1 code, or 639-3 where there is none
     * @param name its English name, for messages
     */
    public record Language(String code, String name) {}

    private static final Language ARABIC = new Language("ar", "Arabic");

    private final List<Language> all = new ArrayList<>();
    /** For each character of the Arabic block, the languages that it is a letter of. */
    private final @Nullable List<Integer>[] letters;

    private final Map<String, List<Integer>> words = new HashMap<>();

    @SuppressWarnings("unchecked")
    private Languages() {
        letters = (List<Integer>[]) new List<?>[0x100];
    }

    static Languages read(LexiconSource source) {
        Languages languages = new Languages();
        Set<String> codes = new HashSet<>();
        for (Tsv.Row row : Tsv.read(source, "languages.tsv", "code", "name", "letters", "words")
                .rows()) {
            if (!codes.add(row.required("code"))) {
                throw row.wrong("code " + row.get("code") + " stands twice", "Join the two rows.");
            }
            int at = languages.all.size();
            languages.all.add(new Language(row.get("code"), row.required("name")));
            for (String letter : row.list("letters")) {
                if (letter.length() != 1 || letter.charAt(0) >> 8 != 6) {
                    throw row.wrong("«" + letter + "» is not one letter of the Arabic block", "Separate letters by |.");
                }
                languages.addLetter(letter.charAt(0) & 0xFF, at);
            }
            for (String word : row.list("words")) {
                languages.words.computeIfAbsent(word, w -> new ArrayList<>(1)).add(at);
            }
        }
        return languages;
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
     * <p>A frequent word counts as much as five letters of its own; what several languages share is divided among them.
     */
    public Language of(CharSequence text) {
        double[] score = new double[all.size()];
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(c);
                count(c >> 8 == 6 ? letters[c & 0xFF] : null, score, 1);
            } else if (!word.isEmpty() && !isInsideWord(c)) {
                count(words.get(word.toString()), score, 5);
                word.setLength(0);
            }
        }
        Language best = ARABIC;
        double top = 0;
        for (int i = 0; i < score.length; i++) {
            if (score[i] > top) {
                top = score[i];
                best = all.get(i);
            }
        }
        return best;
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
