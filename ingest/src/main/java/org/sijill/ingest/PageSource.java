package org.sijill.ingest;

import java.util.Iterator;
import org.sijill.pipeline.Input;

/**
 * Pages one after another, each with its origin. What cannot be read comes as an input whose loading refuses it, so a source
 * never throws for what it finds.
 */
public interface PageSource extends Iterator<Input>, AutoCloseable {

    /** About how many bytes of what is open have been gone through, packed as they lie there; 0 where that is not known. */
    default long consumed() {
        return 0;
    }

    /** Gives back what is open; may be called before the end. */
    @Override
    void close();
}
