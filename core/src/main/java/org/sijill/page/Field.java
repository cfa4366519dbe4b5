package org.sijill.page;

import org.sijill.model.Codes;

/** A field of an article whose origin is told, in the order in which records tell it. */
enum Field {
    URL,
    TITLE,
    SUBTITLE,
    DATELINE,
    PUBLISHER,
    AUTHORS,
    KEYWORDS;

    /** As records name it. */
    String id() {
        return Codes.of(this);
    }
}
