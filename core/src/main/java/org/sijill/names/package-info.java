/** Mentions of persons, states, bodies and places, and the entities behind them. */
@NullMarked
package org.sijill.names;

import org.jspecify.annotations.NullMarked;
