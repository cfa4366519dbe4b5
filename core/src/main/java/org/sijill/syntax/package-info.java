/** Verbs, their subjects and how far their clauses reach, as far as news Arabic shows it without a parser's model. */
@NullMarked
package org.sijill.syntax;

import org.jspecify.annotations.NullMarked;
