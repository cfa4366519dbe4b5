package org.sijill.model;

import org.jspecify.annotations.Nullable;

/** An entity's name in Arabic and, where the lexicon knows it, in English. */
public record Name(String ar, @Nullable String en) {}
