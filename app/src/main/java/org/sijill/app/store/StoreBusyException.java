package org.sijill.app.store;

/** Too many ask at once; who asks again later is answered. */
public final class StoreBusyException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreBusyException(String message) {
        super(message);
    }
}
