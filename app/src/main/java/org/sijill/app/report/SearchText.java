package org.sijill.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a search found, for reading in a terminal. */
public final class SearchText {

    /**
     * A stretch of a passage.
     *
     * @param found whether it is what was looked for
     */
    public record Piece(String text, boolean found) {}

    private final Ansi ansi;
    private final int width;

    /** @param width cells of a line */
    public SearchText(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    /** A heading and a line for each passage. */
    public String hit(
            String kind,
            String day,
            @Nullable String act,
            @Nullable String title,
            List<String> names,
            List<String> publishers,
            String id,
            List<List<Piece>> passages) {
        String head = title != null ? title : String.join("، ", names);
        StringBuilder out = new StringBuilder(Columns.cell(day.isEmpty() ? "–" : day, 12)
                + ansi.in("33", Columns.cell(act == null ? kind : kind + " " + act, 18))
                + ansi.bold(Columns.isolated(Columns.cut(head, Math.max(20, width - 32))))
                + "\n");
        for (List<Piece> passage : passages) {
            String words = passage.stream()
                    .map(piece -> piece.found() ? ansi.in("36", piece.text()) : piece.text())
                    .collect(Collectors.joining())
                    .replace('\n', ' ');
            out.append("    ").append(Columns.isolated(words)).append('\n');
        }
        String from = publishers.stream().limit(4).collect(Collectors.joining("، "));
        return out.append(ansi.dim("    " + id + (from.isEmpty() ? "" : " · " + Columns.isolated(from))))
                .append('\n')
                .toString();
    }

    /** The commonest values of a dimension with their counts. */
    public String facet(String dimension, List<String> values) {
        return ansi.bold(Columns.cell(dimension, 14))
                + values.stream().map(Columns::isolated).collect(Collectors.joining(", ")) + "\n";
    }
}
