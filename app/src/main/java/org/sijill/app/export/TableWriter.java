package org.sijill.app.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of a table as text: with commas as RFC 4180 has it, or with tabs as the data sets of the field are published. */
final class TableWriter<R> implements Closeable {

    private final List<Column<R>> columns;
    private final @Nullable String empty;
    private final @Nullable CSVPrinter csv;
    private final BufferedWriter out;
    private long rows;

    private TableWriter(OutputStream out, List<Column<R>> columns, boolean commas, @Nullable String empty)
            throws IOException {
        this.columns = columns;
        this.empty = empty;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.csv = commas ? new CSVPrinter(this.out, CSVFormat.RFC4180) : null;
    }

    /** Commas, quotes where they are needed, CR LF, a header. */
    static <R> TableWriter<R> csv(OutputStream out, List<Column<R>> columns) throws IOException {
        TableWriter<R> writer = new TableWriter<>(out, columns, true, null);
        writer.line(columns.stream().map(Column::name).toArray(String[]::new));
        return writer;
    }

    /**
     * Tabs and LF; no quotes, so that tabs and line ends inside a value become blanks.
     *
     * @param empty what stands where there is no value
     */
    static <R> TableWriter<R> tabs(OutputStream out, List<Column<R>> columns, boolean header, String empty)
            throws IOException {
        TableWriter<R> writer = new TableWriter<>(out, columns, false, empty);
        if (header) {
            writer.line(columns.stream().map(Column::name).toArray(String[]::new));
        }
        return writer;
    }

    /** @throws UncheckedIOException where the disk does not take it; consumers of streams throw nothing else */
    void row(R row) {
        String[] values = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String value = Plain.value(columns.get(i).value().apply(row));
            values[i] = value.isEmpty() && empty != null ? empty : value;
        }
        try {
            line(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    private void line(String[] values) throws IOException {
        if (csv != null) {
            csv.printRecord((Object[]) values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(Plain.line(values[i]));
        }
        out.write('\n');
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
