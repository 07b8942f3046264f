package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.therex.term.Term;

/**
 * A line of the breakdown of a {@link Workload}: a part, its count, and the length of each.
 *
 * @param part the part
 * @param count the count in a session
 * @param each the length of each
 */
public record WorkloadLine(Part part, Quantity<Long> count, Quantity<Duration> each) {

    /** Checks that nothing is null. */
    public WorkloadLine {
        requireNonNull(part, "part");
        requireNonNull(count, "count");
        requireNonNull(each, "each");
    }

    /** Returns the count times the length of each. */
    public Estimate<Duration> total() {
        return Estimate.times(count.estimate(), each.estimate());
    }

    /** Returns the assumptions of the count and the length; empty if both are stated. */
    public ImmutableSet<Assumption> assumptions() {
        return Quantity.times(count, each).assumptions();
    }

    /** Returns the line as text, such as {@code hold: 10 x 5-10 s = 50-100 s}. */
    @Override
    public String toString() {
        return part.label() + ": " + count + " x " + each + " = " + total();
    }

    /** A part of a session. */
    public enum Part implements Term {
        /** Movement. */
        MOVEMENT,
        /** A hold of a position. */
        HOLD,
        /** A timed set, with all its content. */
        TIMED_SET,
        /** A rest between the phases of a repetition. */
        WITHIN_REPETITION,
        /** A rest between repetitions. */
        BETWEEN_REPETITIONS,
        /** A rest between sides, or the change of sides if no rest is stated. */
        BETWEEN_SIDES,
        /** A rest between spots, or the change of spots if no rest is stated. */
        BETWEEN_SPOTS,
        /** A rest between sets, or the preparation for the next set if no rest is stated. */
        BETWEEN_SETS;

        /** Returns whether the part is time under tension: movement, holds and timed sets. */
        public boolean countsAsWork() {
            return this == MOVEMENT || this == HOLD || this == TIMED_SET;
        }
    }
}
