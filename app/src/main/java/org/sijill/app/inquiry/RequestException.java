package org.sijill.app.inquiry;

/** A request cannot be read; the message begins with the parameter at fault and says what it takes. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /** @param message what it takes */
    public RequestException(String parameter, String message) {
        super(parameter + ": " + message);
        this.parameter = parameter;
    }

    /** The name of the parameter at fault. */
    public String parameter() {
        return parameter;
    }
}
