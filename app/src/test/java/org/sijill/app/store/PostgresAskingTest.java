package org.sijill.app.store;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;

/** Questions to the store on a server. */
class PostgresAskingTest extends AskingContract {

    @BeforeAll
    static void server() {
        Postgres.running();
    }

    @Override
    StoreAddress address() throws SQLException {
        return StoreAddress.of(Postgres.running().database());
    }
}
