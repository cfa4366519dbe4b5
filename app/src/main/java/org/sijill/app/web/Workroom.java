package org.sijill.app.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.FeedHealth;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.Pipeline;

/**
 * What goes on behind the reading room.
 *
 * @param reader reads pages that are handed in; asked for when the first one comes, since a reader takes a while to make
 * @param feeds how the feeds of a watch in this process do; none where there is no watch
 */
public record Workroom(Supplier<PageFunction<List<NewsRecord>>> reader, Supplier<List<FeedHealth>> feeds) {

    /** With the lexicon that comes with the program, and no watch. */
    public static Workroom usual() {
        return new Workroom(() -> Pipeline.of(LexiconSource.packed())::read, List::of);
    }

    public Workroom {
        reader = once(reader);
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        return new Supplier<>() {
            private volatile @Nullable T kept;

            @Override
            public T get() {
                T known = kept;
                if (known != null) {
                    return known;
                }
                synchronized (this) {
                    T now = kept;
                    if (now == null) {
                        now = made.get();
                        kept = now;
                    }
                    return now;
                }
            }
        };
    }
}
