package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.text.Letters;

/** The examples of the two tables of spelling show what their rows say. */
class SpellingTablesTest {

    /** More than any example costs. */
    private static final int AMPLE = 40;

    private static final LexiconSource SOURCE = LexiconSource.folder(Path.of("../lexicon"));

    @Test
    void habitsShowBothSpellings() {
        Habits habits = new SpellingReader(SOURCE).arabic;
        List<String> wrong = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(SOURCE, "spelling-habits.tsv", "id", "a", "b", "cost", "where", "names", "example")
                .rows()) {
            String[] words = Letters.fold(row.required("example")).split(" ");
            String first = half(words, 0);
            String second = half(words, words.length / 2);
            boolean shown = first.contains(Letters.fold(row.get("a"))) && second.contains(Letters.fold(row.get("b")));
            if (words.length % 2 != 0 || !shown || habits.cost(first, second, AMPLE, false) > AMPLE) {
                wrong.add(row.get("id") + " " + row.get("example"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void lettersShowWhatIsWritten() {
        Habits latin = new SpellingReader(SOURCE).latin;
        List<String> wrong = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(SOURCE, "latin-letters.tsv", "latin", "arabic", "cost", "where", "example")
                .rows()) {
            String example = Spelling.fold(row.required("example"));
            String roman = example.replaceAll("[^\\u0000-\\u024F]|[ -]", "");
            String written = example.replaceAll("[\\u0000-\\u024F]", "");
            boolean shown = roman.contains(row.get("latin"))
                    && (row.get("arabic").equals("-") || written.contains(Letters.fold(row.get("arabic"))));
            if (!shown || latin.cost(roman, written, AMPLE, false) > AMPLE) {
                wrong.add(row.get("latin") + " " + row.get("example"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String half(String[] words, int from) {
        StringBuilder half = new StringBuilder();
        for (int i = from; i < from + words.length / 2; i++) {
            half.append(words[i]);
        }
        return half.toString();
    }
}
