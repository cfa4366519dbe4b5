package org.sijill.app.search;

import java.util.Locale;

/** What a document of the index is. */
public enum DocumentKind {
    ARTICLE,
    STATEMENT,
    EVENT;

    /** The constant in lower case, as the facet {@link Dimension#KIND} has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
