package org.sijill.pipeline;

import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/** What is done with each page, by several threads at once: {@code pipeline::read} and what follows it. */
@FunctionalInterface
public interface PageFunction<R> {
    R apply(Page page) throws RefusedException;
}
