package org.sijill.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table, as CSV or Parquet.
 *
 * @param rows hands the rows over and returns how many events have none
 */
record TableForm<R>(List<Column<R>> columns, boolean parquet, String coverage, Rows<R> rows) implements Form {

    /** Where the rows come from. */
    interface Rows<R> {
        /** Returns how many of the source's events have no row. */
        long each(ExportSource source, Consumer<R> row);
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        Path place = draft.part(out);
        Path csv = parquet ? draft.scratch(out) : place;
        Count count;
        try (OutputStream stream = Draft.stream(csv);
                TableWriter<R> table = TableWriter.csv(stream, columns)) {
            long leftOut = rows.each(source, table::row);
            count = new Count(table.rows(), leftOut);
        }
        if (parquet) {
            Parquet.write(csv, columns, place);
        }
        return count;
    }

    @Override
    public List<Part> dictionary() {
        return List.of(Part.of("", columns));
    }
}
