/** The record kept: articles, merged events and corrections in DuckDB or PostgreSQL. */
@NullMarked
package org.sijill.app.store;

import org.jspecify.annotations.NullMarked;
