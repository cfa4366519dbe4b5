package org.sijill.speech;

import org.sijill.text.TokenRange;

/**
 * What was said.
 *
 * @param range its tokens
 * @param how what led to it: {@code that}, {@code colon}, {@code quote}, {@code noun}, {@code bare}, {@code beside}
 */
record Content(TokenRange range, String how) {}
