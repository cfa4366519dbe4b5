package org.sijill.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Codes;
import org.sijill.reading.Loss.Where;
import org.sijill.reading.LossReason;

/** Whatever a loss may tell has its name in both languages. */
class LossLabelsTest {

    private static final Labels LABELS =
            new Labels(Lexicon.load(LexiconSource.packed()).gazetteer());

    static Stream<Enum<?>> told() {
        return Stream.of(LossReason.values(), LossReason.Stage.values(), Where.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("told")
    void hasALabel(Enum<?> constant) {
        String kind = constant instanceof LossReason ? "lost" : constant instanceof Where ? "where" : "stage";
        assertThat(LABELS.of(kind, constant).ar()).isNotEqualTo(Codes.of(constant));
    }
}
