/** How pages are written: language, preferences, words and numbers, templates. */
@NullMarked
package org.sijill.app.web.view;

import org.jspecify.annotations.NullMarked;
