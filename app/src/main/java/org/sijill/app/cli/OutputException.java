package org.sijill.app.cli;

import java.io.IOException;
import java.util.Locale;
import org.sijill.ingest.Failure;

/** Output that cannot be written; ends the run. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean brokenPipe;

    OutputException(String target, IOException cause) {
        super(target + " cannot be written: " + Failure.words(cause), cause);
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        this.brokenPipe = message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    /** Whether the reader of a pipe has gone, which is no fault of anybody. */
    boolean isBrokenPipe() {
        return brokenPipe;
    }
}
