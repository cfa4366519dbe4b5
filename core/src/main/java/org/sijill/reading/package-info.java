/** What the stages hand to one another: words with their readings, mentions, dates, statements, acts. */
@NullMarked
package org.sijill.reading;

import org.jspecify.annotations.NullMarked;
