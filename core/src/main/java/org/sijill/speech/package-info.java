/** Statements and their speakers. */
@NullMarked
package org.sijill.speech;

import org.jspecify.annotations.NullMarked;
