/** The words of articles, statements and events, found again: a Lucene index that can be rebuilt from the store at any time. */
@NullMarked
package org.sijill.app.search;

import org.jspecify.annotations.NullMarked;
