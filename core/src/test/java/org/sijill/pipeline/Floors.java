package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Tsv;

/** {@code corpus/floors.tsv}: what no figure may fall below. */
final class Floors {

    private final Map<String, Double> floors = new HashMap<>();

    Floors() {
        Tsv tsv = Tsv.read(LexiconSource.folder(OwnCorpus.CORPUS), "floors.tsv", "set", "figure", "floor");
        for (Tsv.Row row : tsv.rows()) {
            floors.put(
                    row.required("set") + " " + row.required("figure"),
                    row.parsed("floor", Double::parseDouble, "Write a number from 0 to 1."));
        }
    }

    /** Asserts that each figure of a set has a floor and stands on it. */
    void hold(String set, Map<String, Double> figures) {
        assertThat(floors.keySet())
                .as("rows of floors.tsv")
                .contains(figures.keySet().stream().map(f -> set + " " + f).toArray(String[]::new));
        SoftAssertions.assertSoftly(softly -> figures.forEach((figure, measured) -> softly.assertThat(measured)
                .as(String.format(Locale.ROOT, "%s on %s", figure, set))
                .isGreaterThanOrEqualTo(floors.get(set + " " + figure))));
    }
}
