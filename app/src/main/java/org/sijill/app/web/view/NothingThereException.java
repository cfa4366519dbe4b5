package org.sijill.app.web.view;

/** There is nothing of that id; the message says so in English. */
public final class NothingThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what such as {@code event} */
    public NothingThereException(String what) {
        super("There is no such " + what + ".");
    }
}
