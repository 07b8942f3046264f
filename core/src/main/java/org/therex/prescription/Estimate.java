package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * A result of dose arithmetic: a range, a least value without a most, or unknown with the missing terms.
 *
 * <p>Unknown is not zero: a sum or product with an unknown is unknown too. The one exception is a count of exactly 0,
 * which takes no time, whatever the length.
 *
 * <p>The values are {@code Long} for counts and {@link Duration} for lengths of time, none below zero, and are computed
 * exactly. A result above {@link #LONGEST} or {@value #MOST_COUNT} is {@link Open} from that value on. New cases come
 * only with a new major version, so a {@code switch} over them may be exhaustive.
 *
 * @param <T> the type of the value
 */
public sealed interface Estimate<T extends Comparable<? super T>> {

    /** The longest time that is added up: 36,525 days, a century. */
    Duration LONGEST = Duration.ofDays(36_525);

    /** The highest count: {@value}. */
    long MOST_COUNT = 1_000_000_000_000_000L;

    /**
     * Returns this value and no other.
     *
     * @throws org.therex.check.InvalidValueException if it is below zero
     */
    static <T extends Comparable<? super T>> Known<T> exactly(T value) {
        requireNonNull(value, "value");
        return new Known<>(value, value);
    }

    /**
     * Returns a range with both ends included.
     *
     * @throws org.therex.check.InvalidValueException if least is below zero or above most
     */
    static <T extends Comparable<? super T>> Known<T> between(T least, T most) {
        return new Known<>(least, most);
    }

    /**
     * Returns a range of seconds with both ends included.
     *
     * @throws org.therex.check.InvalidValueException if least is below zero or above most
     */
    static Known<Duration> seconds(long least, long most) {
        return new Known<>(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    /** Returns the sum: least and least, most and most; open if a part is open, unknown if a part is unknown. */
    static Estimate<Duration> sum(Iterable<? extends Estimate<Duration>> parts) {
        requireNonNull(parts, "parts");
        return EstimateMath.sum(parts);
    }

    /** Returns the product of a count and a length: least times least, most times most. */
    static Estimate<Duration> times(Estimate<Long> count, Estimate<Duration> each) {
        requireNonNull(count, "count");
        requireNonNull(each, "each");
        return EstimateMath.times(count, each, EstimateMath.Unit.TIME);
    }

    /** Returns the product of two counts: least times least, most times most. */
    static Estimate<Long> product(Estimate<Long> one, Estimate<Long> other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return EstimateMath.times(one, other, EstimateMath.Unit.COUNT);
    }

    /** Finds the lower end; absent if unknown. */
    default Optional<T> findLeast() {
        if (this instanceof Known<T> known) {
            return Optional.of(known.least());
        }
        return this instanceof Open<T> open ? Optional.of(open.least()) : Optional.empty();
    }

    /** Finds the upper end; absent if open or unknown. */
    default Optional<T> findMost() {
        return this instanceof Known<T> known ? Optional.of(known.most()) : Optional.empty();
    }

    /** Returns the terms without a number that make the estimate open or unknown; empty if and only if known. */
    default ImmutableSet<UnknownTerm> unknownTerms() {
        if (this instanceof Open<T> open) {
            return open.reasons();
        }
        return this instanceof Unknown<T> unknown ? unknown.missing() : ImmutableSet.of();
    }

    /**
     * A range.
     *
     * @param <T> the type of the value
     * @param least the lower end, included
     * @param most the upper end, included; equal to the least for a single value
     */
    record Known<T extends Comparable<? super T>>(T least, T most) implements Estimate<T> {

        /**
         * Makes a range.
         *
         * @throws org.therex.check.InvalidValueException if least is below zero or above most
         */
        public Known {
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            EstimateMath.requireNotNegative(least);
            if (least.compareTo(most) > 0) {
                throw Require.invalid(
                        IssueCode.REVERSED_RANGE,
                        "least",
                        "at most 'most' " + AmountText.value(most),
                        AmountText.value(least));
            }
        }

        /** Returns the range with its unit, such as {@code 5-10 s}. */
        @Override
        public String toString() {
            return Amount.between(least, most).toString();
        }
    }

    /**
     * A least value without a most.
     *
     * @param <T> the type of the value
     * @param least the lower end, included; 0 if only the sign is known
     * @param reasons the terms without an upper end; at least one
     */
    record Open<T extends Comparable<? super T>>(T least, ImmutableSet<UnknownTerm> reasons) implements Estimate<T> {

        /**
         * Makes an estimate that is open above.
         *
         * @throws org.therex.check.InvalidValueException if least is below zero or there is no reason
         */
        public Open {
            requireNonNull(least, "least");
            requireNonNull(reasons, "reasons");
            EstimateMath.requireNotNegative(least);
            Require.notEmpty("reasons", reasons);
        }

        /** Returns the least and the reasons, such as {@code at least 2 s (hold until fatigue)}. */
        @Override
        public String toString() {
            return "at least " + AmountText.value(least) + EstimateMath.listed(reasons);
        }
    }

    /**
     * An unknown value.
     *
     * @param <T> the type that a value would have
     * @param missing the unknown terms; at least one
     */
    record Unknown<T extends Comparable<? super T>>(ImmutableSet<UnknownTerm> missing) implements Estimate<T> {

        /**
         * Makes an unknown.
         *
         * @throws org.therex.check.InvalidValueException if nothing is missing
         */
        public Unknown {
            requireNonNull(missing, "missing");
            Require.notEmpty("missing", missing);
        }

        /** Returns the unknown terms, such as {@code unknown (length of the hold is not stated)}. */
        @Override
        public String toString() {
            return "unknown" + EstimateMath.listed(missing);
        }
    }
}
