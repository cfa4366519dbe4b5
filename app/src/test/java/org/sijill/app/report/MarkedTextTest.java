package org.sijill.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.pipeline.Mark;
import org.sijill.text.Span;

/** Marks over one another, across one another, and beyond paragraphs. */
class MarkedTextTest {

    private static Mark mark(int start, int end, String kind) {
        return new Mark(new Span(start, end), kind, kind, "rule");
    }

    /** «text{kinds}» for each piece, paragraphs separated by a bar. */
    private static String shown(String text, Mark... marks) {
        return MarkedText.paragraphs(text, List.of(marks)).stream()
                .map(pieces -> pieces.stream()
                        .map(piece -> piece.text()
                                + piece.marks().stream().map(Mark::kind).toList())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void marksInsideMarks() {
        assertThat(shown("abcdef", mark(1, 5, "statement"), mark(2, 3, "entity")))
                .isEqualTo("a[]b[statement]c[statement, entity]de[statement]f[]");
    }

    @Test
    void marksThatCross() {
        assertThat(shown("abcdef", mark(0, 4, "event"), mark(2, 6, "date")))
                .isEqualTo("ab[event]cd[event, date]ef[date]");
    }

    @Test
    void aMarkOverTwoParagraphsIsCutBetweenThem() {
        assertThat(shown("ab\n\ncd", mark(1, 5, "statement"))).isEqualTo("a[]b[statement]|c[statement]d[]");
    }

    @Test
    void spansCountCodePoints() {
        assertThat(shown("😀😀ab", mark(1, 3, "date"))).isEqualTo("😀[]😀a[date]b[]");
    }

    @Test
    void aMarkBeyondTheTextIsLeftOut() {
        assertThat(shown("ab", mark(1, 9, "date"))).isEqualTo("ab[]");
    }
}
