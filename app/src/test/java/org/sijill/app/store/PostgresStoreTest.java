package org.sijill.app.store;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;

/** The store on a server. */
class PostgresStoreTest extends StoreContract {

    @BeforeAll
    static void server() {
        Postgres.running();
    }

    @Override
    StoreAddress address() throws SQLException {
        return StoreAddress.of(Postgres.running().database());
    }
}
