/** Merged events and records as files for other programs: tables, the formats of the field, maps, feeds. */
@NullMarked
package org.sijill.app.export;

import org.jspecify.annotations.NullMarked;
