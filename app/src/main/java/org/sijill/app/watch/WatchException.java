package org.sijill.app.watch;

/** What keeps feeds from being watched, in words for who asked for it. */
public final class WatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WatchException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
