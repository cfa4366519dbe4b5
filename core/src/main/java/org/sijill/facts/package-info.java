/** The stage of facts: figures of relations between states, and who belongs to which organisation. */
@NullMarked
package org.sijill.facts;

import org.jspecify.annotations.NullMarked;
