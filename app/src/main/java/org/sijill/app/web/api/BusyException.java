package org.sijill.app.web.api;

/** Too much of a kind is being done; it may be asked for again a little later. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BusyException() {
        super("Too many of these are under way. Ask again later.");
    }
}
