package org.sijill.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The clock and the waiting, apart so that tests need not wait. */
public interface Pace {

    Instant now();

    /** @throws InterruptedException where the run ends meanwhile */
    void sleep(Duration time) throws InterruptedException;

    /**
     * The clock of the machine. Whoever sleeps by it is woken when the run is to end, and not by an interrupt: that would
     * close files which other threads write.
     */
    final class Machine implements Pace {

        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            if (ended.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new InterruptedException("the run ends");
            }
        }

        /** Wakes all sleepers, now and from now on. */
        public void end() {
            ended.countDown();
        }
    }
}
