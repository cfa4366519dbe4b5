/** What programs are answered: JSON for charts and clients. */
@NullMarked
package org.sijill.app.web.api;

import org.jspecify.annotations.NullMarked;
