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
        /** Moving. */
        MOVEMENT,
        /** Staying still in a position. */
        HOLD,
        /** A set that the clock ends, with all that is in it. */
        TIMED_SET,
        /** Resting between the phases of a repetition. */
        WITHIN_REPETITION,
        /** Resting between repetitions. */
        BETWEEN_REPETITIONS,
        /** Resting between sides, or changing them where no rest is stated. */
        BETWEEN_SIDES,
        /** Resting between spots, or changing them where no rest is stated. */
        BETWEEN_SPOTS,
        /** Resting between sets, or getting ready for the next where no rest is stated. */
        BETWEEN_SETS;

        /** Returns whether it is time under tension: moving, holding and sets by the clock. */
        public boolean countsAsWork() {
            return this == MOVEMENT || this == HOLD || this == TIMED_SET;
        }
    }
}
