package org.sijill.model;

/**
 * A headline of another story with where it leads.
 *
 * @param url absolute, http or https
 */
public record Link(String headline, String url) {

    public Link {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException("not an address of the web: " + url);
        }
    }
}
