package org.sijill.app.cli;

import org.jspecify.annotations.Nullable;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.model.MergedEvent;

/** Where corrections are kept, and the events that they are about. */
interface Ledger extends AutoCloseable {

    Corrections log();

    /** The event of an id; null where there is none. */
    @Nullable
    MergedEvent event(String id);

    /** Keeps one more line, and says what came of it. */
    String append(Correction line);

    @Override
    void close();
}
