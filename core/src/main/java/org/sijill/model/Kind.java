package org.sijill.model;

/** What kind of thing an entity is; written in lower case. */
public enum Kind {
    PERSON,
    COUNTRY,
    CITY,
    PLACE,
    ORGANIZATION,
    FORUM,
    GROUP,
    DOCUMENT,
    FACILITY
}
