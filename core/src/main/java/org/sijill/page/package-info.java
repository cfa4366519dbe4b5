/** Bytes of a page to its articles: main text, embedded articles, metadata, litter. */
@NullMarked
package org.sijill.page;

import org.jspecify.annotations.NullMarked;
