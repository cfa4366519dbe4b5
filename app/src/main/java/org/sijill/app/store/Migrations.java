package org.sijill.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a store to this program's version: {@code V1.sql}, {@code V2.sql}, …, each with what only one database needs. */
final class Migrations {

    /** The last version. */
    static final int LATEST = 3;

    private Migrations() {}

    /** @throws StoreException where the store is of a later program, or is to be brought forward and may not be written to */
    static void run(Database database, boolean writable) {
        int version = version(database);
        if (version > LATEST) {
            throw new StoreException(
                    "the store " + database.address() + " was written by a later version of Sijill (tables " + version
                            + ", this program knows " + LATEST + "). Use that version.");
        }
        if (version < LATEST && !writable) {
            throw new StoreException("the store " + database.address() + " is of an earlier version (tables " + version
                    + " of " + LATEST + "). sijill add brings it forward.");
        }
        for (int next = version + 1; next <= LATEST; next++) {
            int step = next;
            database.handle().useTransaction(handle -> step(database, handle, step));
        }
    }

    private static int version(Database database) {
        boolean none = database.handle()
                        .createQuery("SELECT count(*) FROM information_schema.tables WHERE table_name = 'migration'"
                                + " AND table_schema = current_schema()")
                        .mapTo(Integer.class)
                        .one()
                == 0;
        return none
                ? 0
                : database.handle()
                        .createQuery("SELECT coalesce(max(version), 0) FROM migration")
                        .mapTo(Integer.class)
                        .one();
    }

    private static void step(Database database, Handle handle, int version) {
        database.lock();
        if (version(database) >= version) {
            return; // another process was quicker
        }
        handle.execute("CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL)");
        String common = script("V" + version + ".sql");
        if (common == null) {
            throw new IllegalStateException("the migration V" + version + " is missing from the program");
        }
        handle.createScript(common).execute();
        String only = database.isEmbedded() ? null : script("V" + version + ".postgresql.sql");
        if (only != null) {
            handle.createScript(only).execute();
        }
        handle.execute("INSERT INTO migration VALUES (?)", version);
    }

    private static @Nullable String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
