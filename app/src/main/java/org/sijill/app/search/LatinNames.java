package org.sijill.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sijill.lexicon.Spelling;
import org.sijill.lexicon.UsualNames;
import org.sijill.text.Letters;

/** The names in Latin letters that the lexicon knows, and how they are written in Arabic: "Cairo" is «القاهرة», whatever its sounds. */
final class LatinNames {

    /** Words of the longest name that is looked for. */
    static final int MOST_WORDS = 6;

    /** Two leaders of one name, or a city and a state, are all meant; more than these are not. */
    private static final int MOST_NAMES = 6;

    private final Map<String, SortedSet<String>> names = new HashMap<>();

    /** Words of names whose words stand for one another one by one: «assad» is «الأسد». */
    private final Map<String, SortedSet<String>> words = new HashMap<>();

    LatinNames(UsualNames usual, Spelling spelling) {
        usual.arabicByLatin().forEach((latin, arabic) -> arabic.forEach(name -> learn(latin, name, spelling)));
        usual.arabicByLatin()
                .forEach((latin, arabic) -> names.computeIfAbsent(joined(SearchToken.of(latin)), key -> new TreeSet<>())
                        .addAll(arabic));
    }

    /** Names of as many words may still not go together word by word; a word that sounds otherwise is not learned. */
    private void learn(String latin, String arabic, Spelling spelling) {
        List<SearchToken> roman =
                SearchToken.of(latin).stream().filter(word -> !word.article()).toList();
        List<SearchToken> written = SearchToken.of(arabic);
        for (int i = 0; i < roman.size() && roman.size() == written.size(); i++) {
            String word = WordForms.latin(roman.get(i).surface());
            if (spelling.sameWord(word, Letters.fold(written.get(i).surface()))) {
                words.computeIfAbsent(word, key -> new TreeSet<>())
                        .add(written.get(i).surface());
            }
        }
    }

    /** The Arabic words, as they are written, that a Latin word stands for in names of the lexicon, sorted; empty for none. */
    List<String> written(String roman) {
        SortedSet<String> known = words.get(roman);
        return known == null ? List.of() : known.stream().limit(MOST_NAMES).toList();
    }

    private static String joined(List<SearchToken> words) {
        List<String> forms = new ArrayList<>(words.size());
        for (SearchToken word : words) {
            if (!word.article()) {
                forms.add(WordForms.latin(word.surface()));
            }
        }
        return String.join(" ", forms);
    }

    /** The Arabic names behind Latin words in this order, sorted; empty for none. */
    List<String> arabic(List<SearchToken> words) {
        SortedSet<String> known = names.get(joined(words));
        return known == null ? List.of() : known.stream().limit(MOST_NAMES).toList();
    }
}
