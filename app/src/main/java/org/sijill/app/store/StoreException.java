package org.sijill.app.store;

/** The store cannot be opened, read or written; the message says why and what to do. What was committed before is intact. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
