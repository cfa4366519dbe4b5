package org.sijill.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The store in a file. */
class DuckDbStoreTest extends StoreContract {

    @TempDir
    Path folder;

    private int stores;

    @Override
    StoreAddress address() {
        return StoreAddress.of(folder.resolve("store" + stores++).toString());
    }
}
