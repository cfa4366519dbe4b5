/** The lexicon as a codebook for people, in Arabic and in English. */
@NullMarked
package org.sijill.app.codebook;

import org.jspecify.annotations.NullMarked;
