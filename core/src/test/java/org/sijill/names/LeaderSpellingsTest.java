package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaders of the lexicon under spellings that it does not list. */
class LeaderSpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى الرئيس الفرنسي الأسبق نيكولا سركوزي الأمير. | نيكولا سركوزي FRA none",
            })
    void leadersOtherwiseSpelt(String text, String expected) {
        assertThat(Readings.read(text).entities())
                .anySatisfy(entity -> assertThat(entity.en()).isEqualTo("Nicolas Sarkozy"));
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}
