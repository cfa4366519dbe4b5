package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Definitions.Definition;

/** What codes mean: each has its row, and no row is of a code that there is not. */
class DefinitionsTest {

    private static final String SHIPPED = LexiconSource.packed().read("codebook.tsv");

    private static Definitions read(String text) {
        return Definitions.read(file -> text);
    }

    @Test
    void aCodeIsExplainedInBothLanguages() {
        assertThat(read(SHIPPED).of("status", "postponed"))
                .isEqualTo(new Definition("كان مقررا ثم أجل.", "It was planned and has been put off."));
    }

    @Test
    void aCodeWithoutItsRowIsNamed() {
        assertThatThrownBy(() -> read(SHIPPED.replaceFirst("(?m)^status\tpostponed\t.*\n", "")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("«status postponed» has no row");
    }

    @Test
    void aRowOfNoCodeIsNamed() {
        assertThatThrownBy(() -> read(SHIPPED + "act\tdance\tرقص\tDances.\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("there is no code «act dance»");
    }

    @Test
    void twoRowsOfOneCodeAreNamed() {
        assertThatThrownBy(() -> read(SHIPPED + "act\tmeet\tلقاء\tMeets.\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("«act meet» stands twice");
    }
}
