package org.therex.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Compares two pieces of work in one process: they take turns in slices of some milliseconds, in changing order, and the
 * ratio is the median of the ratios of the pairs. What the machine does besides slows both.
 */
final class Duel {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Whether slices are timed by the processor time of the thread, for a machine that others load. */
    private static final boolean OF_THREAD = Boolean.getBoolean("duel.thread");

    private static final long SLICE = 12_000_000;
    private static final int ALLOCATION_ROUNDS = 5;

    private final long warmUp;
    private final int pairs;

    /**
     * Makes a duel.
     *
     * @param seconds how much processor time each of the two warms up
     * @param pairs how many pairs of slices are timed
     */
    Duel(int seconds, int pairs) {
        this.warmUp = seconds * 1_000_000_000L;
        this.pairs = pairs;
    }

    /** Returns how much longer the candidate takes than the baseline. */
    double ratio(Supplier<?> baseline, Supplier<?> candidate) {
        long end = processorTime() + 2 * warmUp;
        while (processorTime() < end) {
            slice(baseline);
            slice(candidate);
        }
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            boolean first = i % 2 == 0;
            double one = slice(first ? baseline : candidate);
            double other = slice(first ? candidate : baseline);
            ratios[i] = first ? other / one : one / other;
        }
        Arrays.sort(ratios);
        return ratios[pairs / 2];
    }

    private static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long now() {
        return OF_THREAD ? processorTime() : System.nanoTime();
    }

    /** Does the work for the length of a slice, at least once, and returns the nanoseconds of each time. */
    private double slice(Supplier<?> work) {
        long start = now();
        int times = 0;
        long now;
        do {
            use(work.get());
            times++;
            now = now();
        } while (now - start < SLICE);
        return (double) (now - start) / times;
    }

    /** Looks at what the work returned, so that no compiler leaves the work out. */
    private void use(Object result) {
        if (result == this) {
            throw new IllegalArgumentException("work that returns the duel");
        }
    }

    /** Returns how many bytes the work allocates. */
    long allocation(Supplier<?> work) {
        long[] bytes = new long[ALLOCATION_ROUNDS];
        slice(work);
        for (int i = 0; i < bytes.length; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            use(work.get());
            bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(bytes);
        return bytes[bytes.length / 2];
    }
}
