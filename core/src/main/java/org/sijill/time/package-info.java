/** Date expressions and their anchoring. */
@NullMarked
package org.sijill.time;

import org.jspecify.annotations.NullMarked;
