package org.sijill.app.search;

/** A query that cannot be run; the message is for whoever wrote it. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    QueryException(String message) {
        super(message);
    }
}
