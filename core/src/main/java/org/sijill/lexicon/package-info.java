/** The Arabist's TSV files, read, checked and compiled into one immutable {@link org.sijill.lexicon.Lexicon}. */
@NullMarked
package org.sijill.lexicon;

import org.jspecify.annotations.NullMarked;
