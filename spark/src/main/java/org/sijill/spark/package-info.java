/** The way of {@code core} on Apache Spark: pages in, records and merged events out, on as many machines as there are. */
@org.jspecify.annotations.NullMarked
package org.sijill.spark;
