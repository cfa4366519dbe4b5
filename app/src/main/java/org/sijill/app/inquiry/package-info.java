/** What is asked of the store, the lexicon and the index together: names looked up, requests read, answers put together. */
@NullMarked
package org.sijill.app.inquiry;

import org.jspecify.annotations.NullMarked;
