package org.sijill.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the store in a file. */
class DuckDbAskingTest extends AskingContract {

    @TempDir
    Path folder;

    @Override
    StoreAddress address() {
        return StoreAddress.of(folder.toString());
    }
}
