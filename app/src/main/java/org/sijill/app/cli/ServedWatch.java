package org.sijill.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.store.Refusal;
import org.sijill.app.watch.FeedHealth;
import org.sijill.app.watch.Manners;
import org.sijill.app.watch.Pace;
import org.sijill.app.watch.Sink;
import org.sijill.app.watch.SourcesFile;
import org.sijill.app.watch.WatchState;
import org.sijill.app.watch.Watched;
import org.sijill.app.watch.Watcher;
import org.sijill.app.web.view.Feeds;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.Outcome;

/** A watch whose articles go into the store of a reading room while it is open. */
final class ServedWatch implements Feeds, AutoCloseable {

    private static final int SECONDS_TO_END = 20;
    /** How feeds do is read from the journal of the watch; pages may ask more often than it changes. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final List<Watched> feeds;
    private final Path folder;
    private final WatchState state;
    private final Pace.Machine pace = new Pace.Machine();
    private final Watcher watcher;
    private final Thread thread;
    private @Nullable List<Feed> known;
    private long asked;

    /**
     * Begins to watch.
     *
     * @param sources the table of what is watched; the state stands beside it
     */
    ServedWatch(Desk desk, Path sources, String contact, boolean allowPrivate, PrintStream err) {
        this.feeds = SourcesFile.read(sources);
        this.folder = WatchCommand.state(sources);
        this.state = WatchState.open(folder);
        Manners manners = WatchCommand.manners(contact, allowPrivate, Duration.ofSeconds(WatchCommand.USUAL_DELAY));
        this.watcher = new Watcher(
                feeds,
                manners,
                pace,
                state,
                page -> WatchCommand.reading(desk.pipeline()).apply(page),
                new Into(desk),
                line -> err.println("sijill: " + line));
        this.thread = new Thread(this::watch, "sijill-watch");
        thread.setUncaughtExceptionHandler((ended, fault) ->
                err.println("sijill: the watch has ended: " + fault.getClass().getSimpleName()));
        thread.start();
    }

    private void watch() {
        try {
            watcher.run();
        } finally {
            state.close();
        }
    }

    @Override
    public synchronized List<Feed> now() {
        List<Feed> shown = known;
        if (shown == null || System.nanoTime() - asked > FRESH_NANOS) {
            shown = WatchState.health(folder, feeds).stream()
                    .map(ServedWatch::told)
                    .toList();
            known = shown;
            asked = System.nanoTime();
        }
        return shown;
    }

    private static Feed told(FeedHealth health) {
        return new Feed(
                health.name(),
                health.url(),
                health.lastSuccess(),
                health.lastError(),
                health.failures(),
                health.entries(),
                health.read(),
                health.refused(),
                health.waiting());
    }

    /** Each page is a transaction of its own: the journal of the watch says that it is read when it is in the store. */
    private record Into(Desk desk) implements Sink {

        @Override
        public void write(Outcome<Records> outcome) {
            List<NewsRecord> records = outcome instanceof Outcome.Done<Records> done
                    ? new String(done.result().bytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(Json::record)
                            .toList()
                    : List.of();
            List<Refusal> refusals = outcome instanceof Outcome.Refused<Records> refused
                    ? List.of(new Refusal(refused.origin(), refused.reason()))
                    : List.of();
            Map<String, List<String>> litter = outcome instanceof Outcome.Done<Records> done
                    ? done.result().litter()
                    : Map.of();
            desk.change(store -> store.add(records, refusals, litter, desk.lexicon(), desk.version()));
        }

        @Override
        public void sync() {
            // a transaction is on the disk when it ends
        }

        @Override
        public String files() {
            return "store";
        }

        @Override
        public long outLength() {
            return -1;
        }

        @Override
        public long rejectsLength() {
            return -1;
        }

        @Override
        public void cut(long out, long rejects) {
            // what is there already is not added again
        }
    }

    @Override
    public void close() {
        watcher.stop();
        pace.end();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
