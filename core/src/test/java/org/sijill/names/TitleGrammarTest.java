package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The grammar of titles over invented persons, by titles.tsv: chains, apposition, qualifiers, ranks, particles, where names end.
 * Not every row is read right yet; the floor keeps what is.
 */
class TitleGrammarTest {

    /** Share of the rows whose persons must all be read right. */
    private static final double FLOOR = 0.65;

    @Test
    void personsOfTheTable() {
        List<String[]> rows = NameTables.rows("titles.tsv");
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            List<String> read = Readings.persons(row[1]);
            if (!read.equals(Readings.cell(row[2]))) {
                wrong.add(row[0] + ": " + row[1] + " -> " + read);
            }
        }
        double share = 1 - (double) wrong.size() / rows.size();
        System.out.printf("titles.tsv: %d of %d rows right%n", rows.size() - wrong.size(), rows.size());
        assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
    }
}
