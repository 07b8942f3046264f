package org.therex.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how the processor time of reading the worst documents grows with their size: for each kind of document the time of
 * several sizes, the exponent of the growth, and the time a byte.
 *
 * <p>Arguments: {@code all}, or a regular expression for the kinds that are wanted; then the size of the largest document
 * in bytes, 10,000,000 unless given.
 */
public final class CostOfBadInput {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LARGEST = 10_000_000;
    private static final int SIZES = 4;
    private static final int RUNS = 2;
    private static final int WARM_UP = 200_000;
    /** How long each kind is read before it is measured, so that Java has compiled what reads it. */
    private static final double WARM_MILLISECONDS = 1_500;

    private CostOfBadInput() {}

    /** Prints a row of a table for each kind, and what a byte can cost at the most. */
    public static void main(String... arguments) {
        String kinds = arguments.length == 0 || arguments[0].equals("all") ? ".*" : arguments[0];
        int largest = arguments.length < 2 ? LARGEST : Integer.parseInt(arguments[1]);
        System.out.println("| document | CPU ms at " + headings(largest) + " | exponent | ns a byte |");
        System.out.println("|---|" + "---|".repeat(SIZES) + "---|---|");
        double mostExponent = 0;
        double mostCost = 0;
        for (Map.Entry<String, HostileDocuments.Kind> kind :
                HostileDocuments.kinds().entrySet()) {
            if (kind.getKey().matches(kinds)) {
                double[] row = row(kind.getKey(), kind.getValue(), largest);
                mostExponent = Math.max(mostExponent, row[0]);
                mostCost = Math.max(mostCost, row[1]);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nThe largest exponent is %.2f; a byte costs at most %.0f ns of CPU.%n",
                mostExponent,
                mostCost);
    }

    private static String headings(int largest) {
        List<String> sizes = new ArrayList<>();
        for (int i = SIZES - 1; i >= 0; i--) {
            sizes.add(String.format(Locale.ROOT, "%.2f MB", largest / 1e6 / (1 << i)));
        }
        return String.join(" | ", sizes);
    }

    /** Prints a row and returns the exponent and the most time a byte in nanoseconds. */
    private static double[] row(String name, HostileDocuments.Kind kind, int largest) {
        byte[] small = kind.document(Math.min(WARM_UP, largest));
        double warm = 0;
        while (warm < WARM_MILLISECONDS) {
            warm += milliseconds(kind, small);
        }
        double[] sizes = new double[SIZES];
        double[] times = new double[SIZES];
        double cost = 0;
        StringBuilder row = new StringBuilder("| " + name);
        for (int i = 0; i < SIZES; i++) {
            byte[] document = kind.document(largest >> (SIZES - 1 - i));
            double least = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                least = Math.min(least, milliseconds(kind, document));
            }
            sizes[i] = document.length;
            times[i] = least;
            cost = Math.max(cost, least * 1e6 / document.length);
            row.append(String.format(Locale.ROOT, " | %.0f", least));
        }
        double exponent = slope(sizes, times);
        System.out.println(row + String.format(Locale.ROOT, " | %.2f | %.0f |", exponent, cost));
        return new double[] {exponent, cost};
    }

    private static double milliseconds(HostileDocuments.Kind kind, byte[] document) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (kind.faults(document) == 0) {
            throw new IllegalStateException("no fault was found");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** Returns the slope of the line through the logarithms, by least squares. */
    private static double slope(double[] sizes, double[] times) {
        double sumX = 0;
        double sumY = 0;
        double sumXy = 0;
        double sumXx = 0;
        for (int i = 0; i < sizes.length; i++) {
            double x = Math.log(sizes[i]);
            double y = Math.log(times[i]);
            sumX += x;
            sumY += y;
            sumXy += x * y;
            sumXx += x * x;
        }
        return (sizes.length * sumXy - sumX * sumY) / (sizes.length * sumXx - sumX * sumX);
    }
}
