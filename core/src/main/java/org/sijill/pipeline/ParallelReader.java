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
        try (Outcomes<R> outcomes = outcomes(source, function)) {
            Outcome<R> outcome = outcomes.next();
            while (outcome != null) {
                sink.accept(outcome);
                outcome = outcomes.next();
            }
        }
    }

    /** The same for whoever takes the outcomes at his own pace. */
    public <R> Outcomes<R> outcomes(Iterator<Input> source, PageFunction<R> function) {
        return new Outcomes<>(source, function);
    }

    /** What becomes of the pages of a source, in their order. For one thread, which is also the one that asks the source. */
    public final class Outcomes<R> implements AutoCloseable {

        /** The pages under way, oldest first. */
        private final Deque<Job<R>> jobs = new ArrayDeque<>();

        private final Workers workers = new Workers(threads);
        private final Iterator<Input> source;
        private final PageFunction<R> function;
        private @Nullable Job<R> next;
        private long bytes;

        private Outcomes(Iterator<Input> source, PageFunction<R> function) {
            this.source = source;
            this.function = function;
        }

        /**
         * What became of the next page, null behind the last.
         *
         * @throws InterruptedException where the calling thread is interrupted
         */
        public @Nullable Outcome<R> next() throws InterruptedException {
            while (jobs.isEmpty() || !jobs.element().isDone()) {
                if (next == null && source.hasNext()) {
                    next = new Job<>(source.next(), function, workers::oneCameBack);
                }
                if (next == null || !fits(next)) {
                    break;
                }
                jobs.add(next);
                bytes += next.input().weight();
                workers.start(next);
                next = null;
            }
            return jobs.isEmpty() ? null : oldest();
        }

        private boolean fits(Job<R> job) {
            return jobs.isEmpty()
                    || (jobs.size() < threads * PAGES_AHEAD
                            && bytes + job.input().weight() <= BYTES_AHEAD);
        }

        private Outcome<R> oldest() throws InterruptedException {
            Job<R> job = jobs.remove();
            Outcome<R> outcome = null;
            while (outcome == null) {
                outcome = orRefusal(job, job.await(Math.max(limitNanos / 8, 1)));
            }
            bytes -= job.input().weight();
            return outcome;
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

        /** Leaves the pages under way to themselves. */
        @Override
        public void close() {
            workers.close();
        }
    }
}
