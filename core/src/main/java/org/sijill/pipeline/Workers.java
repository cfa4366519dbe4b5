package org.sijill.pipeline;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed number of threads at work. A thread that hangs in a page cannot be stopped in Java; it is left to itself and
 * another one takes its place, up to a bound.
 */
final class Workers implements AutoCloseable {

    private static final int MOST_HANGING = 16;
    private static final long STACK_BYTES = 4L << 20;

    private final ThreadPoolExecutor pool;
    private final int threads;
    private int hanging;

    Workers(int threads) {
        this.threads = threads;
        AtomicInteger number = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                threads, threads + MOST_HANGING, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(null, task, "sijill-reader-" + number.incrementAndGet(), STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    void start(Job<?> job) {
        pool.execute(job);
    }

    synchronized void replaceOne() {
        if (hanging == MOST_HANGING) {
            throw new IllegalStateException(MOST_HANGING + " pages hang at once; the run cannot go on");
        }
        hanging++;
        pool.setCorePoolSize(threads + hanging);
    }

    synchronized void oneCameBack() {
        hanging--;
        pool.setCorePoolSize(threads + hanging);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
