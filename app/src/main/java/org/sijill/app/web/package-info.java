/** The reading room: a server of pages and of an API over one store. */
@NullMarked
package org.sijill.app.web;

import org.jspecify.annotations.NullMarked;
