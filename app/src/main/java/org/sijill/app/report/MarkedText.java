package org.sijill.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sijill.pipeline.Mark;
import org.sijill.text.Span;

/**
 * A text cut wherever a mark begins or ends, so that marks may lie over one another in any way. Each piece knows the marks
 * that cover it.
 */
public final class MarkedText {

    /**
     * A stretch of text under the same marks.
     *
     * @param marks widest first
     * @param opening those of them that begin here
     * @param closing those of them that end here
     */
    public record Piece(String text, List<Mark> marks, List<Mark> opening, List<Mark> closing) {}

    private static final Comparator<Mark> WIDEST_FIRST = Comparator.comparingInt(
                    (Mark mark) -> -mark.span().length())
            .thenComparing(Mark::span)
            .thenComparing(Mark::kind);

    private MarkedText() {}

    /** The paragraphs of a text, each as its pieces. A mark outside the text is left out. */
    public static List<List<Piece>> paragraphs(String text, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.span().length() > 0 && mark.span().end() <= length)
                .sorted(WIDEST_FIRST)
                .toList();
        List<List<Piece>> paragraphs = new ArrayList<>();
        int codePoint = 0;
        for (String paragraph : text.split("\n", -1)) {
            int end = codePoint + paragraph.codePointCount(0, paragraph.length());
            if (!paragraph.isBlank()) {
                paragraphs.add(pieces(paragraph, codePoint, end, inside));
            }
            codePoint = end + 1;
        }
        return paragraphs;
    }

    /** A part of a text as its pieces; its ends are code points of the text. */
    static List<Piece> pieces(String text, Span part, List<Mark> marks) {
        int unit = text.offsetByCodePoints(0, part.start());
        return pieces(
                text.substring(unit, text.offsetByCodePoints(unit, part.length())), part.start(), part.end(), marks);
    }

    private static List<Piece> pieces(String paragraph, int start, int end, List<Mark> marks) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span().start() < end && mark.span().end() > start)
                .toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : here) {
            cuts.add(Math.max(start, mark.span().start()));
            cuts.add(Math.min(end, mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int unit = 0;
        int from = start;
        for (int to : cuts.tailSet(start + 1)) {
            int next = paragraph.offsetByCodePoints(unit, to - from);
            pieces.add(piece(paragraph.substring(unit, next), from, to, here));
            unit = next;
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.span().start() <= from && mark.span().end() >= to)
                .toList();
        return new Piece(
                text,
                over,
                over.stream().filter(mark -> mark.span().start() == from).toList(),
                over.stream().filter(mark -> mark.span().end() == to).toList());
    }
}
