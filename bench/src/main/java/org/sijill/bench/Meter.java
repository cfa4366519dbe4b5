package org.sijill.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * One measured stretch of work.
 *
 * @param wallSeconds time on the clock
 * @param cpuSeconds time of all threads of the process, the collector's and compiler's among them
 */
record Meter(double wallSeconds, double cpuSeconds) {

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Meter of(Work work) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Meter((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }
}
