/** The whole way of a page as a list of stages, a parallel runner, rejects with reasons. */
@NullMarked
package org.sijill.pipeline;

import org.jspecify.annotations.NullMarked;
