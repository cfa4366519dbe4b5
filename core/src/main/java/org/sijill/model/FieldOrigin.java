package org.sijill.model;

/** Where on a page, or beside it, a field of its article stood. */
public enum FieldOrigin {
    /** What the sender said beside the page. */
    GIVEN,
    JSON_LD,
    MICRODATA,
    RDFA,
    OPENGRAPH,
    /** Another meta element. */
    META,
    /** The element {@code title}. */
    TITLE,
    /** A heading on the page. */
    HEADING,
    /** An element whose class says what it holds. */
    MARKUP,
    /** A {@code link} or an {@code a} with a relation. */
    LINK,
    /** An element {@code time}. */
    TIME,
    /** The page's address. */
    ADDRESS,
    /** What the feed says of its entry. */
    FEED,
    /** Words that a reader sees. */
    TEXT
}
