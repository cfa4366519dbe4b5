package org.sijill.pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.reading.RefusedException;

/** One page on its way through a worker: waits, runs, and is done or given up. */
final class Job<R> implements Runnable {

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        GIVEN_UP
    }

    private final Input input;
    private final PageFunction<R> function;
    private final Runnable afterGivenUp;
    private final CountDownLatch done = new CountDownLatch(1);
    private State state = State.WAITING;
    private long startedAt;
    private @Nullable Thread worker;
    private volatile @Nullable Outcome<R> outcome;

    /** @param afterGivenUp called by the worker when a page that was given up comes to its end after all */
    Job(Input input, PageFunction<R> function, Runnable afterGivenUp) {
        this.input = input;
        this.function = function;
        this.afterGivenUp = afterGivenUp;
    }

    Input input() {
        return input;
    }

    @Override
    public void run() {
        synchronized (this) {
            state = State.RUNNING;
            startedAt = System.nanoTime();
            worker = Thread.currentThread();
        }
        outcome = read();
        boolean wasGivenUp;
        synchronized (this) {
            wasGivenUp = state == State.GIVEN_UP;
            state = State.DONE;
            worker = null;
        }
        done.countDown();
        if (wasGivenUp) {
            // The interrupt was meant for this page and not for the next one of the same worker.
            boolean ignored = Thread.interrupted();
            afterGivenUp.run();
        }
    }

    /** A page must not end the run, nor keep it waiting: whatever it throws becomes its refusal. */
    private Outcome<R> read() {
        try {
            return new Outcome.Done<>(
                    input.origin(), function.apply(input.load().load()));
        } catch (RefusedException refused) {
            return new Outcome.Refused<>(input.origin(), refused.reason());
        } catch (Throwable fault) {
            return new Outcome.Refused<>(input.origin(), "internal error: " + describe(fault));
        }
    }

    private static String describe(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String what = fault.getMessage() == null
                ? fault.getClass().getSimpleName()
                : fault.getClass().getSimpleName() + ": " + fault.getMessage().replace('\n', ' ');
        return trace.length == 0 ? what : what + " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
    }

    boolean isDone() {
        return outcome != null;
    }

    /** Waits at most so long, or shorter; null where the page is not done by then. */
    @Nullable
    Outcome<R> await(long nanos) throws InterruptedException {
        return done.await(nanos, TimeUnit.NANOSECONDS) ? outcome : null;
    }

    /** Gives a page up that has run for longer than the limit; says whether it did. */
    synchronized boolean giveUpAfter(long limitNanos) {
        if (state != State.RUNNING || System.nanoTime() - startedAt < limitNanos) {
            return false;
        }
        state = State.GIVEN_UP;
        if (worker != null) {
            worker.interrupt();
        }
        return true;
    }
}
