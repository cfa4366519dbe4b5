package org.sijill.app.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.Change;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Correction;
import org.sijill.merge.Corrections;
import org.sijill.model.MergedEvent;

/** The corrections of a store; what they bear on is merged again at once. */
record StoreLedger(Store store, Lexicon lexicon, Store.Version version) implements Ledger {

    @Override
    public Corrections log() {
        return store.corrections();
    }

    @Override
    public @Nullable MergedEvent event(String id) {
        return store.event(id).orElse(null);
    }

    @Override
    public String append(Correction line) {
        Change change = store.correct(line, lexicon, version);
        return String.format(
                Locale.ROOT,
                "is kept; %,d events gained by it, %,d lost, %,d altered",
                change.gained().size(),
                change.lost().size(),
                change.altered().size());
    }

    @Override
    public void close() {
        store.close();
    }
}
