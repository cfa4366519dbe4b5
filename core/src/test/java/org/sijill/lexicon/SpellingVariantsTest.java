package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Spellings of one name and names that only look alike, as the press of many countries writes them: {@code spelling-variants.tsv}. */
class SpellingVariantsTest {

    private static final double LEAST_PRECISION = 0.99;
    private static final double LEAST_RECALL = 0.85;

    private static final NameMatch MATCH = new NameMatch(Lexicon.load(LexiconSource.folder(Path.of("../lexicon"))));

    /**
     * Two written names.
     *
     * @param same whether they are one
     */
    private record Pair(boolean same, String a, String b) {}

    @Test
    void spellingsOfOneNameAreToldFromOtherNames() {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs()) {
            boolean told = MATCH.matches(pair.a(), pair.b());
            found += told && pair.same() ? 1 : 0;
            wrong += told && !pair.same() ? 1 : 0;
            missed += !told && pair.same() ? 1 : 0;
        }
        double precision = found / (double) (found + wrong);
        double recall = found / (double) (found + missed);
        System.out.printf(Locale.ROOT, "spellings: precision %.3f, recall %.3f%n", precision, recall);
        assertThat(precision).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void orderDoesNotMatter() {
        assertThat(pairs())
                .allSatisfy(pair -> assertThat(MATCH.matches(pair.a(), pair.b()))
                        .as("%s, %s", pair.a(), pair.b())
                        .isEqualTo(MATCH.matches(pair.b(), pair.a())));
    }

    private static List<Pair> pairs() {
        try (InputStream in = SpellingVariantsTest.class.getResourceAsStream("spelling-variants.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> row.startsWith("yes\t") || row.startsWith("no\t"))
                    .map(row -> row.split("\t", -1))
                    .map(fields -> new Pair(fields[0].equals("yes"), fields[1], fields[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
