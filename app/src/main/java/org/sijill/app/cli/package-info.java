/** The command line. */
@NullMarked
package org.sijill.app.cli;

import org.jspecify.annotations.NullMarked;
