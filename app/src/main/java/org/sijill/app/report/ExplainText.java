package org.sijill.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.model.Article;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;

/** An article for the terminal, every reading marked in its text and listed below with the rule that made it. */
public final class ExplainText {

    private static final Map<String, String> COLOURS = Map.of(
            "entity", "36", "date", "35", "event", "1;33", "statement", "32", "figure", "34", "membership", "34");

    private final Labels labels;
    private final Ansi ansi;
    private final int width;

    public ExplainText(Labels labels, Ansi ansi, int width) {
        this.labels = labels;
        this.ansi = ansi;
        this.width = width;
    }

    /** Head, marked text, the marks with their rules, the readings that lost, and what was left out. */
    public String of(ReadArticle read) {
        List<Mark> marks = read.marks().stream()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
                .toList();
        Map<Mark, Integer> numbers = new HashMap<>();
        marks.forEach(mark -> numbers.putIfAbsent(mark, numbers.size() + 1));
        StringBuilder out = new StringBuilder();
        Article article = read.record().article();
        if (article.title() != null) {
            out.append(ansi.bold(Columns.isolated(article.title()))).append("\n\n");
        }
        out.append(new FieldsText(labels, ansi, width).of(article));
        for (List<MarkedText.Piece> paragraph : MarkedText.paragraphs(article.text(), read.marks())) {
            out.append(Columns.isolated(paragraph(paragraph, numbers))).append("\n\n");
        }
        RecordView view = new RecordView(read.record(), labels);
        list(marks, numbers, view, out);
        out.append(new LossText(view, ansi, width).of(read.lost()));
        for (String piece : read.litter()) {
            out.append(ansi.dim("left out  " + Columns.isolated(Columns.cut(piece.replace('\n', ' '), width - 11))))
                    .append('\n');
        }
        out.append(new SummaryText(labels, ansi, width).of(read.record()));
        return out.toString();
    }

    private String paragraph(List<MarkedText.Piece> pieces, Map<Mark, Integer> numbers) {
        StringBuilder line = new StringBuilder();
        for (MarkedText.Piece piece : pieces) {
            if (ansi == Ansi.ON) {
                line.append(coloured(piece, numbers));
            } else {
                piece.opening()
                        .forEach(mark ->
                                line.append('[').append(numbers.get(mark)).append(' '));
                line.append(piece.text());
                piece.closing().forEach(mark -> line.append(']'));
            }
        }
        return line.toString();
    }

    /** The narrowest mark gives the colour; a number stands before each mark's first word. */
    private String coloured(MarkedText.Piece piece, Map<Mark, Integer> numbers) {
        List<String> opening = new ArrayList<>();
        piece.opening().forEach(mark -> opening.add(String.valueOf(numbers.get(mark))));
        String number = opening.isEmpty() ? "" : ansi.dim(String.join(",", opening) + "·");
        return piece.marks().isEmpty()
                ? piece.text()
                : number + ansi.in(COLOURS.getOrDefault(piece.marks().getLast().kind(), "0"), piece.text());
    }

    private void list(List<Mark> marks, Map<Mark, Integer> numbers, RecordView view, StringBuilder out) {
        int words = Math.max(24, (width - 44) / 2);
        for (Mark mark : marks) {
            String kind = labels.of("mark", mark.kind()).en();
            out.append(String.format("%4d  ", numbers.get(mark)))
                    .append(ansi.in(COLOURS.getOrDefault(mark.kind(), "0"), Columns.cell(kind, 11)))
                    .append(Columns.cell(view.words(mark.span()).replace('\n', ' '), words))
                    .append("  ")
                    .append(Columns.cell(mark.value(), words))
                    .append("  ")
                    .append(ansi.dim(mark.rule()))
                    .append('\n');
        }
        out.append('\n');
    }
}
