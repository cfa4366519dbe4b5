/** Files, folders and standard input as a stream of pages. */
@NullMarked
package org.sijill.ingest;

import org.jspecify.annotations.NullMarked;
