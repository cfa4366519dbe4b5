package org.sijill.app.cli;

/** A run that was broken off and cannot be gone on with; the message says why and what to do. */
final class ResumeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ResumeException(String message) {
        super(message);
    }
}
