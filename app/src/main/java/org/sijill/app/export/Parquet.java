package org.sijill.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a CSV file of ours into Parquet by DuckDB, which streams it: memory does not grow with the table. */
final class Parquet {

    private Parquet() {}

    /** One thread, so that the same table gives the same bytes. */
    static <R> void write(Path csv, List<Column<R>> columns, Path parquet) throws IOException {
        String types = columns.stream()
                .map(column ->
                        literal(column.name()) + ": " + literal(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 1");
            // an export calls nobody
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("COPY (SELECT * FROM read_csv(" + literal(csv.toString())
                    + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n'"
                    + ", parallel = false, max_line_size = 67108864, columns = " + types + ")) TO "
                    + literal(parquet.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
