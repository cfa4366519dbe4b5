/** Files, folders and standard input as a stream of pages. */
@NullMarked
package org.sijill.app.ingest;

import org.jspecify.annotations.NullMarked;
