package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;

/** When and where the acts of {@code settings.tsv} are set by the record. */
class SettingsTest {

    private static final String FRIDAY = "2024-10-11";
    /** A page has to hold more than one short sentence to be an article. */
    private static final String FILLER = "\n\nوكان الطقس معتدلا في معظم المناطق، بحسب هيئة الأرصاد.";

    static Stream<String> rows() {
        try (InputStream in = Objects.requireNonNull(SettingsTest.class.getResourceAsStream("settings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whenAndWhere(String row) {
        String[] fields = row.split("\t", -1);
        String published = switch (fields[0]) {
            case "-" -> FRIDAY;
            case "?" -> null;
            default -> fields[0];
        };
        List<String> told = read(fields[1] + FILLER, published).events().stream()
                .filter(event -> event.act().id().equals(fields[2]))
                .map(event -> String.join(" ", Codes.of(event.status()), days(event.date()), place(event.place())))
                .toList();
        assertThat(told).as(fields[1]).contains(String.join(" ", fields[3], fields[4], fields[5]));
    }

    private static NewsRecord read(String text, @Nullable String published) {
        Page.Given given = new Page.Given(null, null, null, published, List.of());
        return ProjectPipeline.read(new Page("settings", text, Page.Format.ARTICLE, given))
                .getFirst();
    }

    private static String days(@Nullable EventDate date) {
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null) {
            return "-";
        }
        return from.equals(date.to()) ? from.toString() : from + ".." + date.to();
    }

    private static String place(@Nullable EventPlace place) {
        if (place == null || place.country() == null) {
            return "-";
        }
        return place.city() == null ? place.country() : place.country() + "/" + place.city();
    }
}
