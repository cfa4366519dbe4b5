package org.sijill.app.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sijill.app.report.Labels;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Tsv;

/** How the tables of a codebook are worded in its language. */
final class Wording {

    /** What stands between Arabic words, in either language. */
    private static final String ARABIC_COMMA = "، ";

    private final Language language;
    private final Labels labels;
    private final Map<String, String> glosses = new HashMap<>();

    Wording(LexiconSource source, Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
        Tsv.read(source, "verbs.tsv", "lemma").rows().forEach(row -> glosses.put(row.get("lemma"), row.get("gloss")));
    }

    /** A heading or word of the tables, by its id in {@code labels.tsv}. */
    String of(String id) {
        return language.of(labels.of("codebook", id));
    }

    /** A table with such headings; that of glosses only where they can be read. */
    Grid grid(String... headings) {
        List<String> words = new ArrayList<>();
        for (String heading : headings) {
            if (isGlossed() || !heading.equals("gloss")) {
                words.add(of(heading));
            }
        }
        return new Grid(words);
    }

    /** Whether glosses, which are English, are told. */
    boolean isGlossed() {
        return language == Language.EN;
    }

    /** What verbs mean; those that are none mean nothing. */
    String gloss(List<String> lemmas) {
        return lemmas.stream()
                .map(glosses::get)
                .filter(Objects::nonNull)
                .filter(gloss -> !gloss.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Arabic words side by side, lemmas without the number that tells one from another written alike. */
    String words(List<String> words) {
        return words.stream().map(word -> word.replaceFirst("-\\d+$", "")).collect(Collectors.joining(ARABIC_COMMA));
    }

    /** The first of them, and whether there are more. */
    String first(int most, List<String> words) {
        return words.size() <= most ? words(words) : words(words.subList(0, most)) + language.comma() + of("and-more");
    }
}
