package org.sijill.model;

import org.jspecify.annotations.Nullable;

/** An entity in an event. {@code entity} is the id of an {@link Entity} of the same record. */
public record Participant(
        String entity,
        Role role,
        @Nullable String country,
        @Nullable String organization,
        @Nullable Office office) {}
