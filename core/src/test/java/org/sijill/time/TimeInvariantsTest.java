package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijill.reading.LexedText;
import org.sijill.reading.TimeExpression;

/** What holds for any text: ranges inside it and apart from one another, no day before its first, nothing guessed. */
class TimeInvariantsTest {

    private static final TimeReader READER = new TimeReader(Tables.CALENDAR);
    private static final List<String> WORDS = Tables.rows("expressions.tsv")
            .flatMap(row -> List.of(row.split("\t")[1].split(" ")).stream())
            .distinct()
            .toList();

    /** The words of the tables thrown together at random, so that every rule meets what it does not expect. */
    private static String jumble(Random random) {
        return IntStream.range(0, 40)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    @Test
    void expressionsLieInsideTheTextInOrderAndApart() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            LexedText text = Tables.lexed(jumble(random));
            LocalDate published = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
            int behind = 0;
            for (TimeExpression e : READER.read(text, published).expressions()) {
                assertThat(e.range().from()).isGreaterThanOrEqualTo(behind);
                assertThat(e.range().to()).isGreaterThan(e.range().from()).isLessThanOrEqualTo(text.size());
                behind = e.range().to();
                if (e.from() != null) {
                    assertThat(e.to()).isAfterOrEqualTo(e.from());
                }
                if (e.nextFrom() != null) {
                    assertThat(e.nextTo()).isAfterOrEqualTo(e.nextFrom());
                }
            }
        }
    }

    /** Resolved without a day of publication are a date with its year, and then what points back to it. */
    @Test
    void withoutAnAnchorOnlyWhatSaysItsYearIsResolved() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            LexedText text = Tables.lexed(jumble(random));
            boolean told = false;
            for (TimeExpression e : READER.read(text, null).expressions()) {
                boolean pointsBack = told && e.rule().startsWith("time.that-");
                boolean saysYear = saysYear(text.words(e.range()));
                assertThat(e.from() == null || saysYear || pointsBack)
                        .as(text.words(e.range()))
                        .isTrue();
                assertThat(e.nextFrom()).isNull();
                told |= e.from() != null;
            }
        }
    }

    /** In four digits or in words («عام ألفين وثمانية عشر»). */
    private static boolean saysYear(String words) {
        return words.contains("ألف")
                || words.codePoints().filter(Character::isDigit).count() >= 4;
    }

    @Test
    void brokenOffTextsAreRead() {
        for (String row : Tables.rows("expressions.tsv").toList()) {
            String sentence = row.split("\t")[1];
            for (int end = 0; end <= sentence.length(); end++) {
                READER.read(Tables.lexed(sentence.substring(0, end)), LocalDate.of(2024, 10, 11));
            }
        }
    }
}
