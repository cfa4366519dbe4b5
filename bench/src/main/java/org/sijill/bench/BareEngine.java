package org.sijill.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The database of a store without the store: plain JDBC, rows as strings, nothing made of them. */
final class BareEngine implements AutoCloseable {

    /** The tables that an addition fills, each with the rows that the last one wrote. */
    private static final Map<String, String> WRITTEN = written();

    private final Connection connection;
    private final boolean embedded;

    private BareEngine(Connection connection, boolean embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    static BareEngine open(String url, boolean writable) throws SQLException {
        Properties properties = new Properties();
        boolean embedded = url.startsWith("jdbc:duckdb:");
        if (embedded) {
            properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, String.valueOf(!writable));
            properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        }
        return new BareEngine(DriverManager.getConnection(url, properties), embedded);
    }

    private static Map<String, String> written() {
        String last = " = (SELECT max(generation) FROM batch)";
        Map<String, String> written = new LinkedHashMap<>();
        written.put("article", "generation" + last);
        for (String table : List.of("member", "statement", "telling", "reach", "sighting")) {
            written.put(table, "article IN (SELECT id FROM article WHERE generation" + last + ")");
        }
        written.put("event", "generation" + last);
        for (String table : List.of("participant", "topic")) {
            written.put(table, "event IN (SELECT id FROM event WHERE generation" + last + ")");
        }
        return written;
    }

    /** Runs a query and takes all columns of all rows; gives the number of rows. */
    int query(String sql) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) {
                    result.getString(i);
                }
                rows++;
            }
        }
        return rows;
    }

    /** What may be said of a store's size: rows of a table. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    /**
     * Loads the rows that the last addition wrote once more, into empty tables of the same columns and indices, in one transaction.
     *
     * @return how long that took, from the first row in memory to the end of the transaction
     */
    Meter load() throws Exception {
        execute("CREATE SCHEMA bare");
        try {
            for (String table : WRITTEN.keySet()) {
                execute(
                        embedded
                                ? "CREATE TABLE bare." + table + " AS SELECT * FROM " + table + " LIMIT 0"
                                : "CREATE TABLE bare." + table + " (LIKE " + table + " INCLUDING ALL)");
            }
            return embedded ? append() : copy();
        } finally {
            execute("DROP SCHEMA bare CASCADE");
        }
    }

    private Meter append() throws Exception {
        Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
            rows.put(table.getKey(), rows(table.getKey(), table.getValue()));
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        return Meter.of(() -> {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
                try (DuckDBAppender appender = duck.createAppender("bare", table.getKey())) {
                    for (@Nullable Object[] row : table.getValue()) {
                        append(appender, row);
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        });
    }

    private static void append(DuckDBAppender appender, @Nullable Object[] row) throws SQLException {
        appender.beginRow();
        for (Object value : row) {
            switch (value) {
                case null -> appender.appendNull();
                case Integer number -> appender.append(number);
                case Double number -> appender.append(number);
                case Boolean truth -> appender.append(truth);
                case LocalDate day -> appender.append(day);
                case byte[] bytes -> appender.append(bytes);
                default -> appender.append(value.toString());
            }
        }
        appender.endRow();
    }

    private List<@Nullable Object[]> rows(String table, String condition) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table + " WHERE " + condition)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                @Nullable Object[] row = new @Nullable Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getMetaData().getColumnType(i + 1) == Types.BLOB
                            ? result.getBytes(i + 1)
                            : result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Meter copy() throws Exception {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        Map<String, byte[]> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copies.copyOut("COPY (SELECT * FROM " + table.getKey() + " WHERE " + table.getValue() + ") TO STDOUT", out);
            rows.put(table.getKey(), out.toByteArray());
        }
        return Meter.of(() -> {
            connection.setAutoCommit(false);
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                copies.copyIn(
                        "COPY bare." + table.getKey() + " FROM STDIN", new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
            connection.setAutoCommit(true);
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
