package org.sijill.ingest;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.Input;

/** A source that knows only by going on whether there is another page. */
abstract class LookAhead implements PageSource {

    private @Nullable Input next;
    private boolean ended;

    /** What comes next; null where it is no page, and behind the {@link #end}. */
    abstract @Nullable Input advance();

    /** What {@link #advance} returns now is the last. */
    final void end() {
        ended = true;
    }

    @Override
    public final boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public final Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input found = next;
        next = null;
        return found;
    }
}
