/** Measures the reading of articles. */
@NullMarked
package org.sijill.bench;

import org.jspecify.annotations.NullMarked;
