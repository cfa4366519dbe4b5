package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void presentationFormsBecomeLetters() {
        assertThat(CleanText.characters("\uFEDF\uFEE4\uFEDB\uFE98\uFE90 \uFEFB \uFDF2"))
                .isEqualTo("لمكتب لا الله");
    }

    @Test
    void composedAndDecomposedHamzaAreOne() {
        assertThat(CleanText.characters("ا\u0654علن")).isEqualTo("أعلن");
    }

    @Test
    void lineEndsAreOneKindAndControlsVanish() {
        assertThat(CleanText.characters("أ\r\nب\rت\u0000\u0008ث")).isEqualTo("أ\nب\nتث");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مـــحمد", "مُحَمَّد", "\u200Fمحمد\u200E", "قال\u00A0محمد", "«قمّة»"})
    void whatStandsInTheTextStays(String text) {
        assertThat(CleanText.line(CleanText.characters(text))).isEqualTo(text);
    }

    @Test
    void blanksCollapse() {
        assertThat(CleanText.line("\t قال   محمد \u3000 أمس\u00A0")).isEqualTo("قال محمد أمس");
    }
}
