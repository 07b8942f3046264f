package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import org.therex.check.InvalidValueException;
import org.therex.prescription.Amount;
import org.therex.prescription.Band;

/**
 * A change of one amount of a dose, between bounds.
 *
 * <p>The same increment leads up and down: {@code Increment.byHoldSeconds(5).between(20, 60)} raises a hold of 20 s to
 * 25 s, and lowers it back. The last step is shortened to the bound. A range, or a list of repetitions such as 6, 4, 2,
 * moves as a whole until its highest or lowest number is at the bound. An upper limit ("up to 3"), a word and a limit
 * such as fatigue cannot be stepped, and neither can an absent amount.
 *
 * <p>New cases come only with a new major version.
 */
public sealed interface Increment {

    /**
     * An increment that still needs its bounds.
     *
     * @param <V> the type of the bounds
     * @param <I> the type of the increment
     */
    interface Unbounded<V, I extends Increment> {

        /**
         * Returns the increment between two bounds, both included.
         *
         * @throws InvalidValueException if a dose cannot have a bound, or least is not below most
         */
        I between(V least, V most);
    }

    /** Starts an increment of the repetitions of each set. */
    static Unbounded<Integer, RepetitionCount> byRepetitions(int by) {
        return (least, most) -> new RepetitionCount(by, least, most);
    }

    /** Starts an increment of the number of sets. */
    static Unbounded<Integer, SetCount> bySets(int by) {
        return (least, most) -> new SetCount(by, least, most);
    }

    /** Starts an increment of the hold, with bounds in seconds. */
    static Unbounded<Integer, HoldTime> byHoldSeconds(int by) {
        return (least, most) ->
                new HoldTime(Duration.ofSeconds(by), Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    /** Starts an increment of the length of a set, with bounds in seconds. */
    static Unbounded<Integer, TimeBox> byTimeBoxSeconds(int by) {
        return (least, most) ->
                new TimeBox(Duration.ofSeconds(by), Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    /** Starts an increment of the load in kilograms. */
    static Unbounded<BigDecimal, Load> byKilograms(BigDecimal by) {
        requireNonNull(by, "by");
        return (least, most) -> new Load(by, least, most);
    }

    /**
     * Returns an increment of the load by a percentage.
     *
     * @param percent the part, above 0 and at most 100
     * @param loads the available loads
     */
    static Increment byPercent(BigDecimal percent, Loads loads) {
        return new LoadPercent(percent, loads);
    }

    /** Returns an increment from one band to the next, from the weakest to the strongest. */
    static Increment along(Band... bands) {
        requireNonNull(bands, "bands");
        return new BandStep(ImmutableList.copyOf(bands));
    }

    /** Returns an increment from one step of a ladder to the next. */
    static Increment along(Ladder ladder) {
        return new LadderMove(ladder);
    }

    /**
     * The repetitions of each set.
     *
     * @param by the step, from 1
     * @param least the fewest, from 1
     * @param most the most, above the fewest and at most 9999
     */
    record RepetitionCount(int by, int least, int most) implements Increment {

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if a number is out of its range; it has an issue for each
         */
        public RepetitionCount {
            IncrementCheck.counts(by, least, most);
        }

        @Override
        public String toString() {
            return "repetitions by " + by + " from " + least + " to " + most;
        }
    }

    /**
     * The number of sets.
     *
     * @param by the step, from 1
     * @param least the fewest, from 1
     * @param most the most, above the fewest and at most 9999
     */
    record SetCount(int by, int least, int most) implements Increment {

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if a number is out of its range; it has an issue for each
         */
        public SetCount {
            IncrementCheck.counts(by, least, most);
        }

        @Override
        public String toString() {
            return "sets by " + by + " from " + least + " to " + most;
        }
    }

    /**
     * The length of a hold.
     *
     * @param by the step, above 0
     * @param least the shortest, above 0
     * @param most the longest, above the shortest and at most a day
     */
    record HoldTime(Duration by, Duration least, Duration most) implements Increment {

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if a length is out of its range; it has an issue for each
         */
        public HoldTime {
            requireNonNull(by, "by");
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            IncrementCheck.lengths(by, least, most);
        }

        @Override
        public String toString() {
            return "hold by " + Amount.exactly(by) + " from " + Amount.exactly(least) + " to " + Amount.exactly(most);
        }
    }

    /**
     * The length of a set.
     *
     * @param by the step, above 0
     * @param least the shortest, above 0
     * @param most the longest, above the shortest and at most a day
     */
    record TimeBox(Duration by, Duration least, Duration most) implements Increment {

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if a length is out of its range; it has an issue for each
         */
        public TimeBox {
            requireNonNull(by, "by");
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            IncrementCheck.lengths(by, least, most);
        }

        @Override
        public String toString() {
            return "time by " + Amount.exactly(by) + " from " + Amount.exactly(least) + " to " + Amount.exactly(most);
        }
    }

    /**
     * The load in kilograms.
     *
     * @param by the step, above 0 and at most 1000, without needless zeros
     * @param least the least load, above 0, without needless zeros
     * @param most the greatest load, above the least and at most 1000, without needless zeros
     */
    record Load(BigDecimal by, BigDecimal least, BigDecimal most) implements Increment {

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if a load is out of its range; it has an issue for each
         */
        public Load {
            requireNonNull(by, "by");
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            IncrementCheck.loads("by", by, least, most);
            by = IncrementCheck.load(by);
            least = IncrementCheck.load(least);
            most = IncrementCheck.load(most);
        }

        @Override
        public String toString() {
            return "load by " + by.toPlainString() + " kg from " + least.toPlainString() + " kg to "
                    + most.toPlainString() + " kg";
        }
    }

    /**
     * The load by a percentage, rounded to the nearest available load; at least one step of the available loads.
     *
     * @param percent the part, above 0 and at most 100, without needless zeros
     * @param loads the available loads, which are also the bounds
     */
    record LoadPercent(BigDecimal percent, Loads loads) implements Increment {

        /** The greatest part: {@value}. */
        public static final int MOST = 100;

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if the percentage is out of its range
         */
        public LoadPercent {
            requireNonNull(loads, "loads");
            percent = IncrementCheck.percent(percent);
        }

        @Override
        public String toString() {
            return "load by " + percent.toPlainString() + "% among " + loads;
        }
    }

    /**
     * The band.
     *
     * @param bands the bands from the weakest to the strongest, at least two, each once
     */
    record BandStep(ImmutableList<Band> bands) implements Increment {

        /** The most bands: {@value}. The fewest are 2. */
        public static final int MOST = 20;

        /**
         * Makes an increment.
         *
         * @throws InvalidValueException if there are fewer than two bands, or one is repeated
         */
        public BandStep {
            requireNonNull(bands, "bands");
            IncrementCheck.bands(bands);
        }

        @Override
        public String toString() {
            return "bands " + bands;
        }
    }

    /**
     * The exercise or its form.
     *
     * @param ladder the ladder
     */
    record LadderMove(Ladder ladder) implements Increment {

        /** Checks that nothing is null. */
        public LadderMove {
            requireNonNull(ladder, "ladder");
        }
    }
}
