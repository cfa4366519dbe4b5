package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(stamps().count()).isGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-11T10:00:00+03:00 | 11 أكتوبر 2024 - 16:14     | 2024-10-11T10:00:00",
                "2024-10-11T10:00:00+03:00 | 15 أكتوبر 2024 - 16:14     | 2024-10-11T10:00:00",
                "2024-10-11                | 11 أكتوبر 2024 - 16:14     | 2024-10-11T16:14",
                "2024-10-11                | 15 أكتوبر 2024 - 16:14     | 2024-10-11",
                "2024-10-11T00:00:00Z      | 11 أكتوبر 2024 - 16:14     | 2024-10-11T16:14",
                "2024-10-11T21:44:10Z      | 12 أكتوبر 2024 - 00:44     | 2024-10-12T00:44",
                "2024-10-11T21:44:10Z      | 2024-10-12T00:44:10+03:00  | 2024-10-12T00:44:10",
                "2024-10-11T21:44:10+00:00 | 12 أكتوبر 2024             | 2024-10-12",
                "2024-10-11T11:42:50Z      | 11 أكتوبر 2024             | 2024-10-11T11:42:50",
                "2024-10-11T11:42:50Z      | 12 أكتوبر 2024             | 2024-10-11T11:42:50",
                "2024-10-11T11:42:50Z      | 11 أكتوبر 2024 - 13:07     | 2024-10-11T11:42:50",
                "2024-10-11T11:42:50Z      | 11 أكتوبر 2024 - 21:42     | 2024-10-11T11:42:50",
                "أمس                       | 11 أكتوبر 2024             | 2024-10-11",
                "1970-01-01T00:00:00Z      | 11 أكتوبر 2024             | 2024-10-11",
                "0001-01-01T00:00:00       | 11 أكتوبر 2024             | 2024-10-11"
            })
    void thePagesOwnClockIsPreferredToTheSameMomentInUtc(String markup, String page, String value) {
        List<StampWords> written = List.of(
                new StampWords(markup, StampWords.Role.PUBLISHED, "markup"),
                new StampWords("9 أكتوبر 2024", StampWords.Role.UPDATED, "page"),
                new StampWords(page, StampWords.Role.PUBLISHED, page.contains("T") ? "markup" : "page"));
        assertThat(READER.read(written, StampWords.Role.PUBLISHED).map(Stamp::value))
                .contains(value);
    }

    @Test
    void whatTheSenderSaysIsNotChanged() {
        List<StampWords> written = List.of(
                new StampWords("2024-10-11", StampWords.Role.PUBLISHED, "given"),
                new StampWords("11 أكتوبر 2024 - 16:14", StampWords.Role.PUBLISHED, "page"));
        assertThat(READER.read(written, StampWords.Role.PUBLISHED).map(Stamp::value))
                .contains("2024-10-11");
        assertThat(READER.read(written, StampWords.Role.UPDATED)).isEmpty();
    }
}
