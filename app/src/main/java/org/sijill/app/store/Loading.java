package org.sijill.app.store;

import java.sql.SQLException;

/** Fills a table in bulk. */
interface Loading {

    void fill(Rows rows) throws SQLException;

    /** @throws StoreException where the database refuses, as on a full disk */
    static void into(Database database, String table, Loading loading) {
        try (Rows rows = database.rows(table)) {
            loading.fill(rows);
        } catch (SQLException e) {
            throw Database.failed(database.address(), e);
        }
    }
}
