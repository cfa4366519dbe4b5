package org.sijill.app.search;

import java.nio.file.Path;

/** The files of the index turned out to be damaged while it was read; clearing it and filling it again mends that. */
public final class DamagedIndexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedIndexException(Path folder, Throwable cause) {
        super(
                folder + ": the search index is damaged (" + cause.getMessage()
                        + "); it has to be built anew from the store.",
                cause);
    }
}
