package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What must hold for every verb of the lexicon. */
class ShippedVerbsTest {

    private static final List<VerbLemma> VERBS = read();

    @Test
    void idsAreUnique() {
        assertThat(VERBS.stream().map(VerbLemma::lemma)).doesNotHaveDuplicates();
    }

    @Test
    void everyParadigmBeginsWithTheLemma() {
        for (VerbLemma verb : VERBS) {
            assertThat(conjugate(verb).getFirst().text()).isEqualTo(verb.spelling());
        }
    }

    @Test
    void everyFormIsArabicLettersOnly() {
        for (VerbLemma verb : VERBS) {
            for (VerbForm form : conjugate(verb)) {
                assertThat(form.text()).as(form.toString()).matches("[ء-غف-ي]+");
                assertThat(VerbForm.beforePronoun(form))
                        .as(form.toString())
                        .isNotEmpty()
                        .allMatch(text -> text.matches("[ء-غف-ي]+"));
            }
        }
    }

    @Test
    void everyImperfectBeginsWithItsPrefix() {
        for (VerbLemma verb : VERBS) {
            assertThat(conjugate(verb))
                    .filteredOn(form -> form.tense() != Tense.PERFECT)
                    .allMatch(form -> "يتنأآ".indexOf(form.text().charAt(0)) >= 0);
        }
    }

    @Test
    void noFormIsListedTwice() {
        for (VerbLemma verb : VERBS) {
            assertThat(conjugate(verb)).doesNotHaveDuplicates();
        }
    }

    private static List<VerbForm> conjugate(VerbLemma verb) {
        return new Conjugator().conjugate(verb);
    }

    private static List<VerbLemma> read() {
        InputStream tsv = Objects.requireNonNull(ShippedVerbsTest.class.getResourceAsStream("/lexicon/verbs.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(tsv, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new VerbLemma(
                            cells[0],
                            cells[1],
                            Integer.parseInt(cells[2]),
                            cells[3].isEmpty() ? VerbLemma.NO_VOWEL : cells[3].charAt(0)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
