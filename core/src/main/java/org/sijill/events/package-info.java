/** Acts and their slots. */
@NullMarked
package org.sijill.events;

import org.jspecify.annotations.NullMarked;
