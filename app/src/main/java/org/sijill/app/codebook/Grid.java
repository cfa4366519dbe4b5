package org.sijill.app.codebook;

import java.util.List;

/** A table of Markdown. */
final class Grid {

    private final StringBuilder text = new StringBuilder();

    Grid(List<String> header) {
        row(header);
        row(header.stream().map(name -> "---").toList());
    }

    void row(List<String> cells) {
        text.append("| ")
                .append(String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n");
    }

    /** Its lines, without the last line end. */
    String text() {
        return text.substring(0, text.length() - 1);
    }
}
