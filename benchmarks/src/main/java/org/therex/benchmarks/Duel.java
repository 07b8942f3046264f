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

    private static final long SLICE = 12_000_000;
    private static final int ALLOCATION_ROUNDS = 5;

    private final long warmUp;
    private final int pairs;

    /**
     * Makes a duel.
     *
     * @param seconds how long each of the two warms up
     * @param pairs how many pairs of slices are timed
     */
    Duel(int seconds, int pairs) {
        this.warmUp = seconds * 1_000_000_000L;
        this.pairs = pairs;
    }

    /** Returns how much longer the candidate takes than the baseline. */
    double ratio(Supplier<?> baseline, Supplier<?> candidate) {
        long end = System.nanoTime() + 2 * warmUp;
        while (System.nanoTime() < end) {
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

    /** Does the work for the length of a slice, at least once, and returns the nanoseconds of each time. */
    private double slice(Supplier<?> work) {
        long start = System.nanoTime();
        int times = 0;
        long now;
        do {
            use(work.get());
            times++;
            now = System.nanoTime();
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
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] bytes = new long[ALLOCATION_ROUNDS];
        slice(work);
        for (int i = 0; i < bytes.length; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            use(work.get());
            bytes[i] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(bytes);
        return bytes[bytes.length / 2];
    }
}
