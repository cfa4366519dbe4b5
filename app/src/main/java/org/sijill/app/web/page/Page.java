package org.sijill.app.web.page;

/**
 * What a request for a page comes to.
 *
 * @param template such as {@code page/search}
 * @param view what the template is given beside the shell
 */
public record Page(String template, Object view) {

    /** Makes a page of what was asked for. */
    @FunctionalInterface
    public interface Maker {

        /**
         * @throws NotThereException where there is no such event, article and so on
         * @throws RuntimeException of inquiry, search and store, which the server puts into words
         */
        Page make(Visit visit);
    }
}
