package org.sijill.app.search;

import org.sijill.model.Name;

/** What the codes of acts, topics and the like are called, so that an event is found by «زيارة» and "visit" too. */
@FunctionalInterface
public interface CodeNames {

    /**
     * The name of a code; the code itself where it has none.
     *
     * @param kind {@code act}, {@code topic}, {@code status} or {@code kind}
     */
    Name of(String kind, String code);
}
