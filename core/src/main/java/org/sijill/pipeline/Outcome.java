package org.sijill.pipeline;

/** What became of one page. */
public sealed interface Outcome<R> {

    Origin origin();

    /** The page was read. */
    record Done<R>(Origin origin, R result) implements Outcome<R> {}

    /** The page was refused, with the reason in words for its sender. */
    record Refused<R>(Origin origin, String reason) implements Outcome<R> {}
}
