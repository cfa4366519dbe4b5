/** The pages of the reading room. */
@NullMarked
package org.sijill.app.web.page;

import org.jspecify.annotations.NullMarked;
