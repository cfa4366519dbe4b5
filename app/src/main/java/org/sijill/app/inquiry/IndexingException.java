package org.sijill.app.inquiry;

import java.io.IOException;
import java.nio.file.Path;

/** The index for searching cannot be read or written. The store is whole. */
public final class IndexingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Path folder;
    private final IOException fault;

    IndexingException(Path folder, IOException fault) {
        super(folder + " cannot be written: " + fault.getMessage(), fault);
        this.folder = folder;
        this.fault = fault;
    }

    /** The index's folder. */
    public Path folder() {
        return folder;
    }

    /** What the file system said. */
    public IOException fault() {
        return fault;
    }
}
