package org.sijill.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until somebody ends the process, with Ctrl-C or a signal, and keeps it alive until all that is open is closed: opened first, closed
 * last.
 */
final class Ending implements AutoCloseable {

    /** Of what is closed meanwhile; then the process ends anyway. */
    private static final int PATIENCE_SECONDS = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "ending");

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        asked.countDown();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the process is to end, or this thread was interrupted: the work is over either way. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            // answered by the return; a thread that stays interrupted could not close what is open
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
