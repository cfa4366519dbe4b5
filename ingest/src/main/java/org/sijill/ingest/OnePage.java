package org.sijill.ingest;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;

/** A source of a single page. */
final class OnePage implements PageSource {

    private @Nullable Input input;

    OnePage(Input input) {
        this.input = input;
    }

    @Override
    public boolean hasNext() {
        return input != null;
    }

    @Override
    public Input next() {
        Input only = input;
        if (only == null) {
            throw new NoSuchElementException();
        }
        input = null;
        return only;
    }

    @Override
    public void close() {}
}
