package org.sijill.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells keep their width whatever script they hold. */
class ColumnsTest {

    @Test
    void arabicIsIsolatedAndTheFillingStandsOutside() {
        assertThat(Columns.cell("مسقط", 6)).isEqualTo("\u2068مسقط\u2069  ");
        assertThat(Columns.cell("meet", 6)).isEqualTo("meet  ");
    }

    @Test
    void marksOverLettersTakeNoCell() {
        assertThat(Columns.width("مُحَمَّد")).isEqualTo(4);
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(Columns.cut("وزير الخارجية", 6)).isEqualTo("وزير…");
        assertThat(Columns.width(Columns.cut("وزير الخارجية", 8))).isLessThanOrEqualTo(8);
    }
}
