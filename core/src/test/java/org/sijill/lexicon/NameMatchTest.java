package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    private static final NameMatch MATCH = new NameMatch(Lexicon.load(LexiconSource.folder(Path.of("../lexicon"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin | بوتين",
                "Jeenbekov | جينبيكوف",
                "Sarkozy | سركوزي",
                "Schmidt | شميت",
                "Vučić | فوتشيتش",
                "Abdul Rahman al-Sudais | عبدالرحمن السديس",
                "Qaddafi | القذافي",
            })
    void latinNames(String latin, String arabic) {
        assertThat(MATCH.matches(latin, arabic)).isTrue();
        assertThat(MATCH.matches(arabic, latin)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Putin | بايدن", "Macron | ماكين", "George Bush | جيب بوش", "Lavrov | لافارج"})
    void otherLatinNames(String latin, String arabic) {
        assertThat(MATCH.matches(latin, arabic)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سالم | سليم",
                "سلام | سالم",
                "حسن | حسين",
                "جابر | جبير",
                "عمر | عامر",
                "عمر | عمار",
                "حمد | حامد",
                "حامد | حميد",
                "الثاني | الثانية",
                "فهد السلطان | فهد بن سلطان",
            })
    void vowelsOfArabicNamesCount(String a, String b) {
        assertThat(MATCH.matches(a, b)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عبد الله | عبدالله",
                "إسحاق | إسحق",
                "عبد الرحمن | عبد الرحمان",
                "فائز | فايز",
                "أبو بكر الشمري | أبوبكر الشمري",
                "محمد بن سلمان | محمد سلمان",
                "سارة | سارا",
            })
    void habitsOfAllNames(String a, String b) {
        assertThat(MATCH.matches(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لافروف | سيرغي لافروف | true",
                "سيرغي | سيرغي لافروف | false",
                "جورج بوش | جيب بوش | false",
                "جورج بوش | جورج واكر بوش | true",
                "ج. بوش | جورج بوش | true",
                "محمد بن سلمان | محمد بن نايف | false",
                "سلمان | محمد بن سلمان | false",
                "محمد جبريل | أمينة محمد جبريل | false",
                "كي مون | بان كيمون | true",
                "بن كيران | بنكيران | true",
                "ج. | جورج | false",
                "بن | بنكيران | false",
                "ديمتري بيسكوف | دميتري بيسكوف | true",
            })
    void wholeNames(String a, String b, boolean same) {
        assertThat(MATCH.matches(a, b)).isEqualTo(same);
        assertThat(MATCH.matches(b, a)).isEqualTo(same);
    }
}
