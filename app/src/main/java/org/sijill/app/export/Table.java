package org.sijill.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows with the columns by which they are told: one list or chart of a page, in whichever form someone takes it home. Made for what fits on a
 * page; what may have millions of rows is an {@link Export}.
 *
 * @param name of the list, such as {@code months}
 */
public record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Comma-separated as RFC 4180 has it, UTF-8, with a header. */
    public byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory takes everything
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (TableWriter<R> writer = TableWriter.csv(out, columns)) {
            rows.forEach(writer::row);
        }
    }

    /**
     * Apache Parquet with typed columns. The files that this takes are gone afterwards.
     *
     * @throws IOException where the disk does not take them
     */
    public byte[] parquet() throws IOException {
        Path folder = Files.createTempDirectory("sijill-table");
        Path csv = folder.resolve("table.csv");
        Path parquet = folder.resolve("table.parquet");
        try {
            try (OutputStream out = Files.newOutputStream(csv)) {
                write(out);
            }
            Parquet.write(csv, columns, parquet);
            return Files.readAllBytes(parquet);
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(parquet);
            Files.deleteIfExists(folder);
        }
    }

    /** A table as JSON tells it: what its columns mean, and each row by their names. */
    public record Told(String table, List<Field> columns, List<Map<String, @Nullable Object>> rows) {}

    public Told told() {
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        for (R row : rows) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            columns.forEach(column -> values.put(column.name(), column.value().apply(row)));
            told.add(values);
        }
        return new Told(name, columns.stream().map(Column::field).toList(), told);
    }
}
