package org.sijill.app.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, in bulk. */
interface Rows extends AutoCloseable {

    /** @param values one for each column of the table, in their order: strings, numbers, dates, booleans, bytes or null */
    void add(@Nullable Object... values) throws SQLException;

    /** The rows are in the table. */
    @Override
    void close() throws SQLException;
}
