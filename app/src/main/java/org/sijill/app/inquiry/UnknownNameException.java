package org.sijill.app.inquiry;

/** A name stands for nothing that the lexicon or the record knows, or for several things; the message says which and what to give. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownNameException(String message) {
        super(message);
    }
}
