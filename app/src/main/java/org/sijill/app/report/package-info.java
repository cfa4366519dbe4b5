/** Records as people read them: in the terminal and as pages of HTML. */
@NullMarked
package org.sijill.app.report;

import org.jspecify.annotations.NullMarked;
