/** Many articles' records to merged events: which articles are one text, which tellings one act, and what they say together. */
@NullMarked
package org.sijill.merge;

import org.jspecify.annotations.NullMarked;
