package org.sijill.pipeline;

import org.sijill.page.Page;
import org.sijill.reading.RefusedException;

/**
 * A page that waits to be read. It is loaded by the thread that reads it, so that decoding is shared work too.
 *
 * @param origin where it stands
 * @param weight about how many bytes it keeps in memory until it is delivered
 * @param load makes the page; called once
 */
public record Input(Origin origin, long weight, Load load) {

    /** Makes a page from what a source has at hand. */
    @FunctionalInterface
    public interface Load {
        Page load() throws RefusedException;
    }

    /** Something a source came upon that is no page. */
    public static Input refused(Origin origin, String reason) {
        return new Input(origin, 0, () -> {
            throw new RefusedException(reason);
        });
    }
}
