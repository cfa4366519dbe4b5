/** The Arabic text itself: spans, letters, tokens, sentences, quotation marks. Knows no lexicon. */
@NullMarked
package org.sijill.text;

import org.jspecify.annotations.NullMarked;
