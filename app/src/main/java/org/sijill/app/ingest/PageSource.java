package org.sijill.app.ingest;

import java.util.Iterator;
import org.sijill.pipeline.Input;

/**
 * Pages one after another, each with its origin. What cannot be read comes as an input whose loading refuses it, so a source
 * never throws for what it finds.
 */
public interface PageSource extends Iterator<Input>, AutoCloseable {

    /** Gives back what is open; may be called before the end. */
    @Override
    void close();
}
