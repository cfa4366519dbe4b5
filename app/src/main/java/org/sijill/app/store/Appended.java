package org.sijill.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows into DuckDB through its appender. */
final class Appended implements Rows {

    private final DuckDBAppender appender;

    Appended(DuckDBConnection connection, String table) throws SQLException {
        appender = connection.createAppender(table);
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
        appender.beginRow();
        for (Object value : values) {
            switch (value) {
                case null -> appender.appendNull();
                case String text -> appender.append(text);
                case Integer number -> appender.append(number);
                case Long number -> appender.append(number);
                case Double number -> appender.append(number);
                case Boolean truth -> appender.append(truth);
                case LocalDate day -> appender.append(day);
                case byte[] bytes -> appender.append(bytes);
                default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
