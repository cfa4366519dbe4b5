package org.sijill.app.search;

import org.sijill.model.Codes;

/** What a document of the index is. */
public enum DocumentKind {
    ARTICLE,
    STATEMENT,
    EVENT;

    /** The constant in lower case, as the facet {@link Dimension#KIND} has it. */
    public String id() {
        return Codes.of(this);
    }
}
