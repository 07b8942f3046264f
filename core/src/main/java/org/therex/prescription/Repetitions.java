package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;

/**
 * The repetitions of a set: the same in every set, or a number for each set.
 *
 * <p>{@link Sides} defines how repetitions count if both sides work.
 */
public sealed interface Repetitions {

    /** The most sets that can each have a number: {@value}. */
    int SETS_LIMIT = 20;

    /**
     * Returns a number of repetitions in every set.
     *
     * @throws org.therex.check.InvalidValueException if the count is below 1 or above 9999
     */
    static Repetitions of(int count) {
        return new EverySet(Amount.exactly(count));
    }

    /**
     * Returns the amount of repetitions in every set.
     *
     * @throws org.therex.check.InvalidValueException if a count is below 1 or above 9999
     */
    static Repetitions of(Amount<Integer> amount) {
        return new EverySet(amount);
    }

    /**
     * Returns a range of repetitions in every set.
     *
     * @throws org.therex.check.InvalidValueException if a count is below 1 or above 9999, or least is above most
     */
    static Repetitions between(int least, int most) {
        return new EverySet(Amount.between(least, most));
    }

    /**
     * Returns a number of repetitions for each set, such as 6, 4, 2.
     *
     * @param counts the repetitions of the first set, the second and so on; at least two sets
     * @throws org.therex.check.InvalidValueException if there are fewer than 2 or more than {@value #SETS_LIMIT} sets, or
     *     a count is below 1 or above 9999
     */
    static Repetitions perSet(int... counts) {
        requireNonNull(counts, "counts");
        return new PerSet(ImmutableList.copyOf(Ints.asList(counts)));
    }

    /**
     * The same repetitions in every set.
     *
     * @param amount the number
     */
    record EverySet(Amount<Integer> amount) implements Repetitions {

        /**
         * Makes repetitions that are the same in every set.
         *
         * @throws org.therex.check.InvalidValueException if a count is below 1 or above 9999
         */
        public EverySet {
            requireNonNull(amount, "amount");
            Bounds.count("repetitions", amount);
        }

        @Override
        public String toString() {
            return AmountText.of(amount, "repetition", "repetitions");
        }
    }

    /**
     * A number for each set.
     *
     * @param counts the repetitions of each set in order
     */
    record PerSet(ImmutableList<Integer> counts) implements Repetitions {

        /**
         * Makes repetitions that differ from set to set.
         *
         * @throws org.therex.check.InvalidValueException if there are fewer than 2 or more than {@value
         *     Repetitions#SETS_LIMIT} sets, or a count is below 1 or above 9999
         */
        public PerSet {
            requireNonNull(counts, "counts");
            if (counts.size() < 2 || counts.size() > SETS_LIMIT) {
                throw Bounds.invalid(
                        IssueCode.OUT_OF_RANGE,
                        "repetitions",
                        "a number for each of 2 to " + SETS_LIMIT + " sets",
                        counts.size() == 1 ? "1 number" : counts.size() + " numbers");
            }
            counts.forEach(count -> Bounds.count("repetitions", Amount.exactly(count)));
        }

        @Override
        public String toString() {
            return counts.stream().map(String::valueOf).collect(Collectors.joining("/")) + " repetitions";
        }
    }
}
