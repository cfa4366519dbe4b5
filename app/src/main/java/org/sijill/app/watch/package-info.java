/** Feeds and news sitemaps, polled politely; what they name becomes pages, each once. */
@NullMarked
package org.sijill.app.watch;

import org.jspecify.annotations.NullMarked;
