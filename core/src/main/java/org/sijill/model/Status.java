package org.sijill.model;

/** Whether the act took place; written in lower case. */
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    PROPOSED,
    DENIED,
    CANCELLED,
    POSTPONED
}
