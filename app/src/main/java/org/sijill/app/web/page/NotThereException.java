package org.sijill.app.web.page;

/** There is nothing of that id. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what key of the words that tell it, in {@code texts.tsv} */
    public NotThereException(String what) {
        super(what);
    }
}
