package org.sijill.app.watch;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.Sink.Records;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.PageFunction;
import org.sijill.pipeline.ParallelReader;
import org.sijill.reading.RefusedException;

/** The way of one page from the feed that named it to its records. */
final class PageWork {

    private final PageFetch fetch;
    private final WatchState state;
    private final PageFunction<Records> function;
    private final Sink sink;
    private final BooleanSupplier stopped;

    PageWork(PageFetch fetch, WatchState state, PageFunction<Records> function, Sink sink, BooleanSupplier stopped) {
        this.fetch = fetch;
        this.state = state;
        this.function = function;
        this.sink = sink;
        this.stopped = stopped;
    }

    /** Fetches a page, reads it and writes what became of it; or notes when to try again. */
    void finish(Pending page, @Nullable Watched feed) throws InterruptedException {
        Outcome<Records> outcome;
        try {
            PageFetch.Result result = fetch.bring(page, feed == null ? Watched.Content.AUTO : feed.content());
            if (result instanceof PageFetch.Result.Later later) {
                if (!stopped.getAsBoolean()) {
                    state.again(page, later.again());
                }
                return;
            }
            outcome = read(((PageFetch.Result.AtHand) result).kept(), page, feed);
        } catch (RefusedException e) {
            outcome = new Outcome.Refused<>(origin(page), e.reason());
        }
        // What was broken off is no refusal; a page that is at hand waits in the spool for the next run.
        if (!stopped.getAsBoolean()) {
            write(page, outcome);
        }
    }

    /** The day that the feed tells counts where the page tells none. */
    private Outcome<Records> read(Spool.Kept kept, Pending page, @Nullable Watched feed) throws InterruptedException {
        Outcome<Records> read = read(page, () -> PageFetch.page(kept, page, feed, null));
        String published = PageFetch.published(page, feed);
        boolean undated =
                read instanceof Outcome.Done<Records> done && !done.result().dated();
        return undated && published != null ? read(page, () -> PageFetch.page(kept, page, feed, published)) : read;
    }

    /** By the reader of all pages, so that a page may take no longer than others, and no fault ends the run. */
    private Outcome<Records> read(Pending page, Input.Load load) throws InterruptedException {
        AtomicReference<@Nullable Outcome<Records>> outcome = new AtomicReference<>();
        new ParallelReader(1, ParallelReader.USUAL_LIMIT)
                .read(List.of(new Input(origin(page), 0, load)).iterator(), function, outcome::set);
        Outcome<Records> read = outcome.get();
        if (read == null) {
            throw new IllegalStateException("the page was neither read nor refused");
        }
        return read;
    }

    private static Origin origin(Pending page) {
        return new Origin(page.feed(), 0, -1, page.name());
    }

    /** One page at a time. A kill between the two notes has the files cut back and the page written again. */
    private void write(Pending page, Outcome<Records> outcome) {
        synchronized (sink) {
            state.begin(page, new Note.Lengths(sink.files(), sink.outLength(), sink.rejectsLength()));
            sink.write(outcome);
            sink.sync();
            state.done(page, outcome instanceof Outcome.Done);
        }
    }
}
