package org.sijill.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that only moves when somebody sleeps by it, and then at once. */
final class FakePace implements Pace {

    private final List<Duration> slept = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2024-03-10T08:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    List<Duration> slept() {
        return slept;
    }
}
