package org.sijill.reading;

/** A page that cannot be read, with the reason in words for its sender. The rest of a run goes on. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    public RefusedException(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
