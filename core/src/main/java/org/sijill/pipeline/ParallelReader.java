package org.sijill.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages with several threads and delivers what became of them in the order in which they came.
 *
 * <p>Pages are fetched from their source only as far ahead as a window allows, counted in pages and in bytes, so a corpus of
 * any length passes through bounded memory. The order of delivery, and so every byte of the output, is the same with any
 * number of threads. Only the time limit depends on the machine; it is there for pages that would hang.
 */
public final class ParallelReader {

    /** More than any honest page takes, by far. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

    private static final int PAGES_AHEAD = 32;
    private static final long BYTES_AHEAD = 64L << 20;

    private final int threads;
    private final long limitNanos;

    /**
     * @param threads how many pages are read at once
     * @param limit a page that takes longer is refused and left behind
     */
    public ParallelReader(int threads, Duration limit) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.limitNanos = limit.toNanos();
    }

    /**
     * Reads all pages of a source. The source is asked, and {@code sink} is called, by the calling thread only.
     *
     * @throws InterruptedException where the calling thread is interrupted; pages under way are dropped
     */
    public <R> void read(Iterator<Input> source, PageFunction<R> function, Consumer<Outcome<R>> sink)
            throws InterruptedException {
        try (Workers workers = new Workers(threads)) {
            Window<R> window = new Window<>(workers, sink);
            while (source.hasNext()) {
                window.add(new Job<>(source.next(), function, workers::oneCameBack));
            }
            window.drain();
        }
    }

    /** The pages under way, oldest first. */
    private final class Window<R> {

        private final Deque<Job<R>> jobs = new ArrayDeque<>();
        private final Workers workers;
        private final Consumer<Outcome<R>> sink;
        private long bytes;

        Window(Workers workers, Consumer<Outcome<R>> sink) {
            this.workers = workers;
            this.sink = sink;
        }

        void add(Job<R> job) throws InterruptedException {
            long weight = job.input().weight();
            while (!jobs.isEmpty() && (jobs.size() >= threads * PAGES_AHEAD || bytes + weight > BYTES_AHEAD)) {
                deliverOldest();
            }
            jobs.add(job);
            bytes += weight;
            workers.start(job);
            while (!jobs.isEmpty() && jobs.element().isDone()) {
                deliverOldest();
            }
        }

        void drain() throws InterruptedException {
            while (!jobs.isEmpty()) {
                deliverOldest();
            }
        }

        private void deliverOldest() throws InterruptedException {
            Job<R> job = jobs.remove();
            Outcome<R> outcome = null;
            while (outcome == null) {
                outcome = orRefusal(job, job.await(Math.max(limitNanos / 8, 1)));
            }
            bytes -= job.input().weight();
            sink.accept(outcome);
        }

        private @Nullable Outcome<R> orRefusal(Job<R> job, @Nullable Outcome<R> outcome) {
            if (outcome != null || !job.giveUpAfter(limitNanos)) {
                return outcome;
            }
            workers.replaceOne();
            return new Outcome.Refused<>(
                    job.input().origin(),
                    "reading took longer than " + Duration.ofNanos(limitNanos).toMillis() / 1000.0 + " seconds");
        }
    }
}
