package org.sijill.app.store;

/** What was given as the place in a list is no such place. */
public final class CursorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CursorException() {
        super("This is no cursor of this list: take the one that came with the page before.");
    }
}
