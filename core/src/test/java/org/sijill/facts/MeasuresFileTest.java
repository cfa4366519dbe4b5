package org.sijill.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sijill.lexicon.LexiconException;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.Tsv;

/** Each row of measures.tsv reads its own example; a row with a fault stops the start. */
class MeasuresFileTest {

    private static final String HEADER = "id\tkind\twords\tvalue\tparties\texample\treading\n";

    @TestFactory
    Stream<DynamicTest> everyRowReadsItsExample() {
        return Tsv.read(FactTexts.SOURCE, "measures.tsv", "id", "kind").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("id"),
                        () -> assertThat(read(row.required("example")))
                                .as("line %d: %s", row.line(), row.get("example"))
                                .isEqualTo(row.required("reading"))));
    }

    /** The figures of a sentence, or its memberships where it tells no figure. */
    private static String read(String sentence) {
        String figures = FactTexts.figuresOf(sentence);
        return figures.equals("-") ? FactTexts.membershipsOf(sentence) : figures;
    }

    @Test
    void spellingInTwoRowsIsRefused() {
        assertThatThrownBy(() -> measures("a\tcount\tلاجئ\tx\t1\t\t\nb\tcount\tاللاجئ\ty\t1\t\t\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("measures.tsv:3")
                .hasMessageContaining("which a has too");
    }

    @Test
    void numberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> measures("a\tscale\tألف\tكثير\t\t\t\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("Write the number in digits");
    }

    @Test
    void unknownKindIsRefused() {
        assertThatThrownBy(() -> measures("a\tscales of\tألف\t1000\t\t\t\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("kind is «scales of»");
    }

    @Test
    void dualIsNotTakenForAnArticle() {
        Measures measures = measures("a\tdual\tألفان\t2000\t\t\t\n");
        assertThat(measures.match(i -> "الفان", 0, 1)).isNotNull();
        assertThat(measures.match(i -> "فان", 0, 1)).isNull();
    }

    private static Measures measures(String rows) {
        return Measures.read(file -> HEADER + rows);
    }
}
