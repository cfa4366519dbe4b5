package org.sijill.model;

import org.sijill.text.Span;

/** The words a fact was read from and the id of the lexicon entry or rule that read them. */
public record Evidence(Span span, String rule) {}
