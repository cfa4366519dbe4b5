package org.sijill.app.report;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as what stands in them, for a terminal. */
public final class Lines {

    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** @param widest no column is wider, in cells */
    public Lines(int widest) {
        this.widest = widest;
    }

    public Lines row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    /** One line a row. */
    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Math.min(widest, Columns.width(row.get(i)));
                if (i < widths.size()) {
                    widths.set(i, Math.max(widths.get(i), width));
                } else {
                    widths.add(width);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                out.append(last ? Columns.isolated(row.get(i)) : Columns.cell(row.get(i), widths.get(i)) + "  ");
            }
            out.append('\n');
        }
        return out.toString();
    }
}
