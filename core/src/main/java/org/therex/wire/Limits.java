package org.therex.wire;

import java.math.BigDecimal;
import java.time.Duration;
import org.therex.prescription.Bounds;

/**
 * The limits of a number as schema and reference state them, where the value that holds the number checks them.
 *
 * @param least the least
 * @param above whether the least itself is excluded
 * @param most the most, included
 */
record Limits(BigDecimal least, boolean above, BigDecimal most) {

    /** The limits of what is counted in a dose. */
    static final Limits COUNT = of(1, Bounds.MOST_COUNT);
    /** The limits of the loads of a dose, in kilograms. */
    static final Limits KILOGRAMS = new Limits(Bounds.LEAST_KILOGRAMS, false, Bounds.MOST_KILOGRAMS);
    /** The limits of the lengths of time of a dose, in seconds. */
    static final Limits LENGTH = above(Duration.ZERO, Bounds.MOST_LENGTH);

    /** Returns limits that are both included. */
    static Limits of(int least, int most) {
        return new Limits(BigDecimal.valueOf(least), false, BigDecimal.valueOf(most));
    }

    /** Returns a least number; the most is what can be read. */
    static Limits atLeast(int least) {
        return of(least, Integer.MAX_VALUE);
    }

    /** Returns limits of a number of which the least is excluded. */
    static Limits above(int least, int most) {
        return new Limits(BigDecimal.valueOf(least), true, BigDecimal.valueOf(most));
    }

    /** Returns limits in whole seconds of which the least is excluded. */
    static Limits above(Duration least, Duration most) {
        return new Limits(BigDecimal.valueOf(least.toSeconds()), true, BigDecimal.valueOf(most.toSeconds()));
    }

    /** Returns these limits with no more than another most. */
    Limits within(BigDecimal other) {
        return new Limits(least, above, most.min(other));
    }

    void schema(SchemaWriter to) {
        to.member(above ? "exclusiveMinimum" : "minimum", least);
        to.member("maximum", most);
    }

    /** Returns the limits in words, to follow {@code a number}. */
    String inWords() {
        if (above) {
            return "above " + least.toPlainString() + " and at most " + most.toPlainString();
        }
        return most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0
                ? "of at least " + least.toPlainString()
                : "from " + least.toPlainString() + " to " + most.toPlainString();
    }
}
