package org.sijill.app.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is: a folder with a DuckDB file, or a PostgreSQL server.
 *
 * @param folder what lies beside the tables, such as the index for searching
 * @param url of the database, for JDBC
 */
public record StoreAddress(Path folder, String url) {

    private static final String FILE = "sijill.duckdb";
    private static final String EMBEDDED = "jdbc:duckdb:";
    private static final String SERVER = "jdbc:postgresql:";

    /**
     * @param data a folder or a URL; null for the usual folder
     * @throws StoreException where it is a URL of another database
     */
    public static StoreAddress of(@Nullable String data) {
        if (data == null) {
            return in(usual());
        }
        if (data.startsWith(SERVER)) {
            String database = data.substring(SERVER.length()).replaceAll("[?].*", "");
            return new StoreAddress(usual().resolve("postgresql-" + database.replaceAll("[^A-Za-z0-9.]+", "-")), data);
        }
        if (data.startsWith("jdbc:")) {
            throw new StoreException("a store is a folder or a URL jdbc:postgresql://HOST/DATABASE, not "
                    + data.replaceAll("[?].*|(?<=//)[^/@]*@", ""));
        }
        return in(Path.of(data));
    }

    /** {@code $XDG_DATA_HOME/sijill}, or {@code ~/.local/share/sijill}. */
    public static Path usual() {
        String home = System.getenv("XDG_DATA_HOME");
        return home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "sijill")
                : Path.of(home, "sijill");
    }

    private static StoreAddress in(Path folder) {
        return new StoreAddress(folder, EMBEDDED + folder.resolve(FILE));
    }

    public boolean isEmbedded() {
        return url.startsWith(EMBEDDED);
    }

    /** The file of an embedded store. */
    Path file() {
        return folder.resolve(FILE);
    }

    /** For messages: without a password. */
    @Override
    public String toString() {
        return isEmbedded() ? folder.toString() : url.replaceAll("[?].*|(?<=//)[^/@]*@", "");
    }
}
