package org.sijill.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.Sink.Records;
import org.sijill.pipeline.PageFunction;

/** Polls feeds round after round and has the pages that they name read, each once. */
public final class Watcher {

    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private static final int PAGES_A_ROUND = 50;

    private final Map<String, Watched> feeds = new LinkedHashMap<>();
    private final WatchState state;
    private final Fetcher fetcher;
    private final FeedPoll polls;
    private final PageWork work;
    private final Pace pace;
    private final int threads;
    private final Consumer<String> tell;
    private volatile boolean stopped;

    /**
     * @param function reads a page
     * @param tell is given what happens, a line each
     */
    public Watcher(
            List<Watched> feeds,
            Manners manners,
            Pace pace,
            WatchState state,
            PageFunction<Records> function,
            Sink sink,
            Consumer<String> tell) {
        feeds.forEach(feed -> this.feeds.put(feed.name(), feed));
        this.state = state;
        this.fetcher = new Fetcher(manners, pace);
        this.polls = new FeedPoll(fetcher, pace, manners);
        this.work = new PageWork(
                new PageFetch(fetcher, state.spool(), pace, manners), state, function, sink, () -> this.stopped);
        this.pace = pace;
        this.threads = manners.hosts();
        this.tell = tell;
        Note.Lengths unfinished = state.unfinished();
        if (unfinished != null && unfinished.files().equals(sink.files())) {
            sink.cut(unfinished.out(), unfinished.rejects());
        }
    }

    /** Rounds until {@link #stop()}. */
    public void run() {
        try {
            while (!stopped) {
                round(PAGES_A_ROUND);
                if (!stopped) {
                    pace.sleep(untilNext());
                }
            }
        } catch (InterruptedException e) {
            // The run ends; all that happened is in the journal.
        }
    }

    /** Asks each feed that is due, then fetches and reads each page that is. */
    public void round() throws InterruptedException {
        round(Integer.MAX_VALUE);
    }

    /** Of a host that named thousands of pages at once, only so many, so that the other feeds are not kept waiting. */
    private void round(int mostOfHost) throws InterruptedException {
        Map<String, List<Callable<Void>>> asked = new LinkedHashMap<>();
        for (Watched feed : feeds.values()) {
            Instant next = state.nextPoll(feed);
            if (next == null || !next.isAfter(pace.now())) {
                asked.computeIfAbsent(feed.url().getHost(), host -> new ArrayList<>())
                        .add(() -> poll(feed));
            }
        }
        all(asked);
        Map<String, List<Callable<Void>>> read = new LinkedHashMap<>();
        for (Pending page : state.pending()) {
            if (page.isDue(pace.now())) {
                Watched feed = feeds.get(page.feed());
                List<Callable<Void>> ofHost = read.computeIfAbsent(host(page), host -> new ArrayList<>());
                if (ofHost.size() < mostOfHost) {
                    ofHost.add(() -> {
                        work.finish(page, feed);
                        return null;
                    });
                }
            }
        }
        all(read);
    }

    private static String host(Pending page) {
        String link = page.entry().link();
        URI url = link == null ? null : Fetcher.address(link);
        return url == null ? "" : url.getHost();
    }

    /** Each host has a thread at a time, so a slow one keeps nobody waiting but itself. */
    private void all(Map<String, List<Callable<Void>>> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> hosts = new ArrayList<>();
            tasks.values()
                    .forEach(ofHost -> hosts.add(pool.submit(() -> {
                        for (Callable<Void> task : ofHost) {
                            if (!stopped) {
                                task.call();
                            }
                        }
                        return null;
                    })));
            for (Future<?> host : hosts) {
                awaited(host);
            }
        } finally {
            pool.shutdown();
        }
    }

    private void awaited(Future<?> host) throws InterruptedException {
        try {
            host.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                stopped = true;
                return;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private @Nullable Void poll(Watched feed) throws InterruptedException {
        FeedPoll.Result result = polls.ask(feed, state.poll(feed));
        if (stopped) {
            // What was broken off is no failure of the feed.
            return null;
        }
        int fresh = state.polled(feed, result.poll(), result.entries());
        String error = result.poll().error();
        if (error != null) {
            tell.accept(feed.name() + ": " + error + "; asked again at "
                    + result.poll().next());
        } else if (fresh > 0) {
            tell.accept(feed.name() + ": " + fresh + (fresh == 1 ? " new page" : " new pages"));
        }
        return null;
    }

    /** How long until a feed or page is due. */
    private Duration untilNext() {
        Instant now = pace.now();
        Instant first = now.plus(LONGEST_SLEEP);
        for (Watched feed : feeds.values()) {
            first = earlier(first, state.nextPoll(feed), now);
        }
        for (Pending page : state.pending()) {
            first = earlier(first, page.next(), now);
        }
        Duration wait = Duration.between(now, first);
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    private static Instant earlier(Instant first, @Nullable Instant other, Instant now) {
        Instant due = other == null ? now : other;
        return due.isBefore(first) ? due : first;
    }

    /** Ends the run: what is under way is broken off, and nothing new is begun. */
    public void stop() {
        stopped = true;
        fetcher.close();
    }
}
