package org.sijill.page;

import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }
}
