package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are words, words that are names, names of two: «عمان», «الأردن», «حماس», «أمل», «الأسد», by ambiguous.tsv. */
class AmbiguousSentencesTest {

    static List<String[]> sentences() {
        return NameTables.rows("ambiguous.tsv");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void namesAreReadWhereTheyAreNames(String group, String sentence, String things, String persons) {
        assertThat(Readings.things(sentence)).as("things").isEqualTo(Readings.cell(things));
        assertThat(Readings.persons(sentence)).as("persons").isEqualTo(Readings.cell(persons));
    }
}
