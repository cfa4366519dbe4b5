/** The record for other programs: JSON, tables, feeds. */
@NullMarked
package org.sijill.app.web.api;

import org.jspecify.annotations.NullMarked;
