package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other data sets call our states, bodies and acts. */
class CodeSystemsTest {

    private static final CodeSystems SHIPPED = CodeSystems.read(LexiconSource.packed());
    private static final String COUNTRIES = "state\talpha2\tfips\tcow\tcow_number\tgw\tfrom\tto\tcameo\n";

    /** The states whose codes part the systems: https://correlatesofwar.org and http://ksgleditsch.com/statelist.html. */
    @ParameterizedTest
    @CsvSource({
        "EGY, , EG, EG, EGY, 651, 651, EGY",
        "DEU, 1989-11-09, DE, GM, GFR, 260, 260, DEU",
        "DEU, 1990-10-03, DE, GM, GMY, 255, 260, DEU",
        "YEM, 1980-01-01, YE, YM, YAR, 678, 678, YEM",
        "YEM, , YE, YM, YEM, 679, 678, YEM",
        "SRB, , RS, RI, YUG, 345, 340, SRB",
        "VNM, , VN, VM, DRV, 816, 816, VNM",
        "KIR, , KI, KR, KIR, 946, 970, KIR",
        "NRU, , NR, NR, NAU, 970, 971, NRU",
        "TON, , TO, TN, TON, 955, 972, TON",
        "TUV, , TV, TV, TUV, 947, 973, TUV",
        "XKX, , XK, KV, KOS, 347, 347, XKX",
        "ROU, , RO, RO, ROM, 360, 360, ROM",
        "PSE, , PS, WE, , , , PSE",
        "SUN, , , , RUS, 365, 365, SUN",
    })
    void statesWhoseCodesDiffer(
            String state,
            LocalDate day,
            String alpha2,
            String fips,
            String cow,
            Integer cowNumber,
            Integer gw,
            String cameo) {
        assertThat(SHIPPED.state(state, day)).isEqualTo(new CodeSystems.State(alpha2, fips, cow, cowNumber, gw, cameo));
    }

    @Test
    void everyStateHasItsRowAndNoTwoStatesOfTodayShareANumber() {
        Set<Object> numbers = new HashSet<>();
        for (Tsv.Row row :
                Tsv.read(LexiconSource.packed(), "countries.tsv", "code").rows()) {
            CodeSystems.State state = SHIPPED.state(row.get("code"), null);
            assertThat(state).as(row.get("code")).isNotEqualTo(CodeSystems.State.NONE);
            if (row.get("to").isEmpty() && state.cowNumber() != null) {
                assertThat(numbers.add("cow" + state.cowNumber()))
                        .as("COW of " + row.get("code"))
                        .isTrue();
                assertThat(numbers.add("gw" + state.gw()))
                        .as("GW of " + row.get("code"))
                        .isTrue();
                assertThat(numbers.add(state.fips()))
                        .as("FIPS of " + row.get("code"))
                        .isTrue();
            }
        }
        assertThat(numbers).hasSizeGreaterThan(550);
    }

    @Test
    void everyCameoCodeThatWeReadHasItsValue() {
        for (String file : Set.of("acts.tsv", "triggers.tsv")) {
            Tsv.read(LexiconSource.packed(), file).rows().stream()
                    .map(row -> row.get("cameo"))
                    .filter(cameo -> !cameo.isEmpty())
                    .forEach(cameo ->
                            assertThat(SHIPPED.goldstein(cameo)).as(cameo).isBetween(-10.0, 10.0));
        }
        assertThat(SHIPPED.goldstein("042")).isEqualTo(1.9);
        assertThat(SHIPPED.goldstein("no code")).isNull();
    }

    @Test
    void bodiesAndWhatNobodyKnows() {
        assertThat(SHIPPED.group("LAS")).isEqualTo("ARL");
        assertThat(SHIPPED.group("BRICS")).isNull();
        assertThat(SHIPPED.state("LAS", null)).isEqualTo(CodeSystems.State.NONE);
        assertThat(SHIPPED.state(null, null)).isEqualTo(CodeSystems.State.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'EGY\tEG\tEG\tEGY\t\t651\t\t\t', one of cow and cow_number is empty",
        "'EGY\tEG\tEG\tEGY\tx\t651\t\t\t', cow_number is «x»",
        "'EGY\tegy\tEG\tEGY\t651\t651\t\t\t', alpha2 is «egy»",
        "'EGY\tEG\tEG\tEGY\t651\t651\t1990\t\t', from is «1990»",
    })
    void aWrongRowIsNamed(String row, String message) {
        assertThatThrownBy(() -> read(row + "\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("country-codes.tsv:2")
                .hasMessageContaining(message);
    }

    @Test
    void twoRowsForOneDay() {
        assertThatThrownBy(() -> read("DEU\tDE\tGM\tGFR\t260\t260\t\t1990-10-03\t\n"
                        + "DEU\tDE\tGM\tGMY\t255\t260\t1990-10-03\t\t\n"))
                .hasMessageContaining("country-codes.tsv:3")
                .hasMessageContaining("another row gives the codes of DEU");
    }

    private static CodeSystems read(String rows) {
        return CodeSystems.read(file -> switch (file) {
            case "country-codes.tsv" -> COUNTRIES + rows;
            case "goldstein.tsv" -> "cameo\tgoldstein\n";
            default -> "organization\tgroup\n";
        });
    }
}
