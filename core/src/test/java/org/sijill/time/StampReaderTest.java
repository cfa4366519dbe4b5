package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.model.Stamp;
import org.sijill.reading.StampWords;

/** Every stamp of {@code stamps.tsv}. */
class StampReaderTest {

    private static final StampReader READER = new StampReader(Tables.CALENDAR);

    static Stream<String> stamps() {
        return Tables.rows("stamps.tsv");
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void stampIsThePagesOwnDayAndClock(String row) {
        String[] fields = row.split("\t", -1);
        Stamp stamp = READER.read(new StampWords(fields[0], StampWords.Role.PUBLISHED, "page"))
                .orElse(null);
        assertThat(stamp == null ? "" : stamp.value()).isEqualTo(fields[1]);
        assertThat(stamp == null ? "" : stamp.precision()).isEqualTo(fields[2]);
    }

    @Test
    void tableIsAsLargeAsItShouldBe() {
        assertThat(stamps().count()).isGreaterThanOrEqualTo(60);
    }
}
