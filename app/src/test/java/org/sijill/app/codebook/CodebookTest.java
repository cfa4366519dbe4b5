package org.sijill.app.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.app.WrittenDocument;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Tsv;
import org.sijill.text.Letters;

/** The codebook tells all that the lexicon knows of acts, and the one in {@code docs/} is that of this lexicon. */
class CodebookTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.packed());

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOneThatIsKeptIsThatOfTheLexicon(Language language) throws IOException {
        WrittenDocument.check("codebook." + language.id() + ".md", new Codebook(LEXICON, language).text());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTriggerAndEveryCodeHasItsRow(Language language) {
        String text = new Codebook(LEXICON, language).text();
        assertThat(text).doesNotContain("{{", "}}");
        for (Tsv.Row row : Tsv.read(LEXICON.source(), "triggers.tsv", "id").rows()) {
            assertThat(text).contains("| `" + row.get("id") + "` |");
        }
        for (String kind : List.of("status", "role", "office", "entity", "format", "visit", "precision", "basis")) {
            LEXICON.definitions()
                    .ids(kind)
                    .forEach(code -> assertThat(text).as(kind).contains("| `" + code + "` |"));
        }
    }

    @Test
    void everyCodeHasAnArabicName() {
        String text = new Codebook(LEXICON, Language.AR).text();
        assertThat(text.lines().filter(line -> line.matches("\\| (\\[)?`[a-z_]+`.*")))
                .hasSizeGreaterThan(100)
                .allMatch(
                        line -> line.split(" \\| ")[1].chars().anyMatch(c -> Letters.isArabicLetter((char) c)),
                        "has a name in Arabic");
    }
}
