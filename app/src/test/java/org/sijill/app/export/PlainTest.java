package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of values whose writers are strangers. */
class PlainTest {

    @Test
    void marksOfDirectionAndControlCharactersGo() {
        assertThat(Plain.text("ا\u202Eب\u2066ج\u200F\u061C\u0000\uFEFF")).isEqualTo("ابج");
        assertThat(Plain.text("a\tb\nc")).isEqualTo("a\tb\nc");
        assertThat(Plain.text("می\u200Cرود"))
                .as("a non-joiner is a letter of Persian")
                .isEqualTo("می\u200Cرود");
    }

    @Test
    void halvesOfCharactersAndNoCharactersGo() {
        assertThat(Plain.text("a\uD800b\uFFFFc\uD83D\uDE00")).isEqualTo("abc\uD83D\uDE00");
    }

    @Test
    void oneLine() {
        assertThat(Plain.line(" a \t\r\n b\u2028c\u0007 ")).isEqualTo("a b c");
        assertThat(Plain.line("\n\t")).isEmpty();
    }

    @Test
    void numbersAsPeopleWriteThem() {
        assertThat(Plain.value(1.0)).isEqualTo("1.0");
        assertThat(Plain.value(-10.0)).isEqualTo("-10.0");
        assertThat(Plain.value(0.0000123)).isEqualTo("0.0000123");
        assertThat(Plain.value(12345678.9)).isEqualTo("12345678.9");
        assertThat(Plain.value(7L)).isEqualTo("7");
        assertThat(Plain.value(LocalDate.of(2013, 1, 2))).isEqualTo("2013-01-02");
        assertThat(Plain.value(null)).isEmpty();
    }
}
