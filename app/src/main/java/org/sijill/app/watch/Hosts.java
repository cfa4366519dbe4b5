package org.sijill.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One request to a host at a time, and time between two; hosts that asked for a rest get it. */
final class Hosts {

    /** A request to a host. */
    @FunctionalInterface
    interface Visit {
        Web.Answer make() throws IOException;
    }

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Instant free;
        private volatile @Nullable Instant restsUntil;
    }

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Pace pace;

    Hosts(Pace pace) {
        this.pace = pace;
    }

    /** Makes a request when it is its turn, and keeps the host free of us for the delay after it. */
    Web.Answer visit(String host, Duration delay, Visit visit) throws IOException, InterruptedException {
        Host known = hosts.computeIfAbsent(host, name -> new Host());
        known.lock.lockInterruptibly();
        try {
            Instant free = known.free;
            Instant now = pace.now();
            if (free != null && free.isAfter(now)) {
                pace.sleep(Duration.between(now, free));
            }
            return visit.make();
        } finally {
            known.free = pace.now().plus(delay);
            known.lock.unlock();
        }
    }

    /** The host asked to be left alone for a time. */
    void rest(String host, Duration time) {
        hosts.computeIfAbsent(host, name -> new Host()).restsUntil = pace.now().plus(time);
    }

    /** How long the host still wants to be left alone; null where it does not. */
    @Nullable
    Duration resting(String host) {
        Host known = hosts.get(host);
        Instant until = known == null ? null : known.restsUntil;
        return until == null || !until.isAfter(pace.now()) ? null : Duration.between(pace.now(), until);
    }
}
