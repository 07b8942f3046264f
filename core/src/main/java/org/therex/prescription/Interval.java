package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The time from one bout to the next within a day.
 *
 * @param length the length
 * @param whileAwake whether it pauses overnight
 */
public record Interval(Amount<Duration> length, boolean whileAwake) {

    /**
     * Makes an interval.
     *
     * @throws org.therex.check.InvalidValueException if the length is zero, negative or longer than a day
     */
    public Interval {
        requireNonNull(length, "length");
        Bounds.length("every", length);
    }

    /**
     * Returns an interval of hours while awake.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to 24
     */
    public static Interval hoursWhileAwake(int hours) {
        return new Interval(Amount.exactly(Duration.ofHours(hours)), true);
    }

    /** Returns the text of the interval in a prescription, such as {@code every 2 h while awake}. */
    @Override
    public String toString() {
        return "every " + AmountText.time(length) + (whileAwake ? " while awake" : "");
    }
}
