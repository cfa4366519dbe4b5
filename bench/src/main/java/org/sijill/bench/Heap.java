package org.sijill.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The heap that a run needs: the most that was left alive after a collection, and the most that was in use before one.
 */
final class Heap {

    private final AtomicLong alive = new AtomicLong();
    private final AtomicLong used = new AtomicLong();

    Heap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, handback) -> {
                            if (notification.getUserData() instanceof CompositeData data) {
                                note(GarbageCollectionNotificationInfo.from(data));
                            }
                        },
                        null,
                        null);
            }
        }
    }

    private void note(GarbageCollectionNotificationInfo info) {
        alive.accumulateAndGet(sum(info.getGcInfo().getMemoryUsageAfterGc().values()), Math::max);
        used.accumulateAndGet(sum(info.getGcInfo().getMemoryUsageBeforeGc().values()), Math::max);
    }

    private static long sum(Iterable<MemoryUsage> pools) {
        long sum = 0;
        for (MemoryUsage pool : pools) {
            sum += pool.getUsed();
        }
        return sum;
    }

    /** What is in use now, after a collection. */
    static long now() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    long mostAlive() {
        return alive.get() >> 20;
    }

    long mostUsed() {
        return used.get() >> 20;
    }
}
