package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.reading.LexedText;
import org.sijill.reading.TimeExpression;

/** Every date expression of {@code expressions.tsv}, and that there is none in {@code negatives.txt}. */
class TimeReaderTest {

    private static final TimeReader READER = new TimeReader(Tables.CALENDAR);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 11);

    static Stream<String> expressions() {
        return Tables.rows("expressions.tsv");
    }

    static Stream<String> negatives() {
        return Tables.rows("negatives.txt");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionHasItsWordsAndDays(String row) {
        String[] fields = row.split("\t", -1);
        LocalDate published = fields[0].equals("-") ? null : LocalDate.parse(fields[0]);
        LexedText text = Tables.lexed(fields[1]);
        TimeReader.Result result = READER.read(text, published);
        assertThat(join(result, e -> text.words(e.range()))).isEqualTo(fields[2]);
        assertThat(join(result, TimeReaderTest::value)).isEqualTo(fields[3]);
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void whatOnlyLooksLikeADateIsNone(String sentence) {
        LexedText text = Tables.lexed(sentence);
        assertThat(join(READER.read(text, FRIDAY), e -> text.words(e.range()))).isEmpty();
    }

    @Test
    void tablesAreAsLargeAsTheyShouldBe() {
        assertThat(expressions().count()).isGreaterThanOrEqualTo(500);
        assertThat(negatives().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void weekdayThatContradictsThePublicationIsWarnedOf() {
        TimeReader.Result result = READER.read(Tables.lexed("أعلن المتحدث اليوم الخميس أن الزيارة تأجلت."), FRIDAY);
        assertThat(result.expressions().getFirst().rule()).isEqualTo("time.today-by-weekday");
        assertThat(result.warnings()).singleElement().asString().contains("«اليوم الخميس»", "2024-10-11", "2024-10-10");
    }

    @Test
    void weekdayThatContradictsItsDateIsWarnedOf() {
        TimeReader.Result result = READER.read(Tables.lexed("اجتمعا الأحد 28 يونيو 2022."), FRIDAY);
        assertThat(result.expressions().getFirst().from()).isEqualTo("2022-06-28");
        assertThat(result.warnings()).hasSize(1);
    }

    private static String join(TimeReader.Result result, java.util.function.Function<TimeExpression, String> field) {
        return result.expressions().stream().map(field).collect(Collectors.joining(" | "));
    }

    private static String value(TimeExpression e) {
        String days = e.duration() ? e.days() + "d" : stretch(e.from(), e.to());
        String next = e.nextFrom() == null ? "" : " > " + stretch(e.nextFrom(), e.nextTo());
        return days
                + next
                + switch (e.precision()) {
                    case WEEK -> " W";
                    case MONTH -> " M";
                    case YEAR -> " Y";
                    default -> "";
                };
    }

    private static String stretch(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "?";
        }
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
