package org.sijill.pipeline;

import org.sijill.text.Span;

/**
 * A reading of some words of an article, for showing beside them.
 *
 * @param span code points of the article's text
 * @param kind {@code entity}, {@code date}, {@code event}, {@code statement}, {@code figure} or {@code membership}
 * @param value what was read, in one line
 * @param rule id of the lexicon entry or rule that read it
 */
public record Mark(Span span, String kind, String value, String rule) {}
