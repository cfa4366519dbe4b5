package org.sijill.model;

import org.jspecify.annotations.Nullable;

/** Where an event took place, as exactly as the words tell: alpha-3 country, canonical Arabic city, venue as written, degrees. */
public record EventPlace(
        @Nullable String country,
        @Nullable String city,
        @Nullable String venue,
        @Nullable Double lat,
        @Nullable Double lon) {}
