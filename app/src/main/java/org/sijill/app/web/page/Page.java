package org.sijill.app.web.page;

import org.sijill.app.web.view.NothingThereException;

/**
 * What a request for a page comes to.
 *
 * @param template such as {@code page/search}
 * @param view what the template is given beside the shell
 * @param status of HTTP
 */
public record Page(String template, Object view, int status) {

    /** A page as it was asked for. */
    public Page(String template, Object view) {
        this(template, view, 200);
    }

    /** The same, but the request could not be read: the page says why. */
    public Page refused() {
        return new Page(template, view, 400);
    }

    /** Makes a page of what was asked for. */
    @FunctionalInterface
    public interface Maker {

        /**
         * @throws ElsewhereException where it stands at another address
         * @throws NothingThereException where there is no such event, article and so on
         * @throws RuntimeException of inquiry, search and store, which the server puts into words
         */
        Page make(Visit visit);
    }
}
