package org.sijill.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

/** One connection to the tables, and the little in which the two databases differ. */
final class Database implements AutoCloseable {

    private static final Pattern HOLDER = Pattern.compile("held in (.*?) ?\\(PID (\\d+)\\)");

    /**
     * DuckDB's log may grow to this before it is worked into the file, which writes the last 122,880 rows of each table anew. At the usual
     * 16 MB every transaction of a long addition would do so.
     */
    private static final String LOGGED = "512MB";

    /** Seconds. */
    private static final int ALIVE_WITHIN = 2;

    private final StoreAddress address;
    private final Handle handle;

    private Database(StoreAddress address, Handle handle) {
        this.address = address;
        this.handle = handle;
    }

    /** @param writable an embedded store that nobody writes to is open to many */
    static Database open(StoreAddress address, boolean writable) {
        try {
            Properties properties = new Properties();
            if (address.isEmbedded()) {
                prepare(address, writable);
                properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, String.valueOf(!writable));
                properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
            }
            Connection connection = DriverManager.getConnection(address.url(), properties);
            Handle handle = Jdbi.create(connection).open();
            if (address.isEmbedded() && writable) {
                handle.execute("SET checkpoint_threshold = '" + LOGGED + "'");
            }
            return new Database(address, handle);
        } catch (SQLException e) {
            throw refused(address, e);
        } catch (LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new StoreException(
                    "the library of DuckDB cannot be unpacked in " + System.getProperty("java.io.tmpdir") + ": "
                            + cause.getMessage() + ". It needs 80 MB there.",
                    e);
        }
    }

    private static void prepare(StoreAddress address, boolean writable) {
        Path folder = address.folder();
        if (!writable && !Files.exists(address.file())) {
            throw new StoreException("there is no store in " + folder
                    + ". sijill add makes one; --data FOLDER says where another one is.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "the folder " + folder + " cannot be made ("
                            + (Files.isRegularFile(folder) ? "a file of that name is there" : e.toString()) + ")",
                    e);
        }
        if (writable
                && (!Files.isWritable(folder) || (Files.exists(address.file()) && !Files.isWritable(address.file())))) {
            throw new StoreException(
                    folder + " cannot be written to. Give another folder with --data, or change its rights.");
        }
    }

    private static StoreException refused(StoreAddress address, SQLException e) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        Matcher holder = HOLDER.matcher(said);
        if (holder.find()) {
            return new StoreException(
                    "the store in " + address + " is in use by process " + holder.group(2) + " (" + holder.group(1)
                            + "). Wait until it has ended; an embedded store has one writer.",
                    e);
        }
        return new StoreException("the store " + address + " cannot be opened: " + firstLine(said), e);
    }

    /** What a failure of the database means for the user. */
    static StoreException failed(StoreAddress address, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return new StoreException(
                "the store " + address + " could not be used: " + firstLine(String.valueOf(cause.getMessage()))
                        + ". What was stored before is intact.",
                e);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    boolean isEmbedded() {
        return address.isEmbedded();
    }

    StoreAddress address() {
        return address;
    }

    Handle handle() {
        return handle;
    }

    /** Whether the connection still works. */
    boolean isAlive() {
        try {
            return handle.getConnection().isValid(ALIVE_WITHIN);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Rows for a table, all its columns. */
    Rows rows(String table) throws SQLException {
        Connection connection = handle.getConnection();
        return isEmbedded()
                ? new Appended(connection.unwrap(DuckDBConnection.class), table)
                : new Copied(connection.unwrap(PGConnection.class), table);
    }

    /** An empty table of this connection alone, with the columns named. */
    void scratch(String table, String columns) {
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS " + table + " (" + columns + ")");
        handle.execute("DELETE FROM " + table);
    }

    /** Puts ids into a table {@code (id)} of this connection alone, for queries to name them by. */
    void hold(String table, Collection<String> ids) {
        scratch(table, "id TEXT");
        Loading.into(this, table, rows -> {
            for (String id : new LinkedHashSet<>(ids)) {
                rows.add(id);
            }
        });
    }

    /** Keeps other writers of a server out until the transaction ends. */
    void lock() {
        if (!isEmbedded()) {
            handle.execute("SELECT pg_advisory_xact_lock(7364686)");
        }
    }

    @Override
    public void close() {
        handle.close();
        try {
            handle.getConnection().close();
        } catch (SQLException e) {
            throw failed(address, e);
        }
    }
}
