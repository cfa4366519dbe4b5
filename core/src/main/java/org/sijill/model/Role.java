package org.sijill.model;

/** What a participant does in an event: acts, receives, or takes part in a symmetric act; written in lower case. */
public enum Role {
    ACTOR,
    RECIPIENT,
    PARTICIPANT
}
