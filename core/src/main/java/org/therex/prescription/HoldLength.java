package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** The length of a hold: by the clock, by a slow count, or by breaths. */
public sealed interface HoldLength {

    /**
     * A length of time, or until a limit.
     *
     * @param amount the time
     */
    record Time(Amount<Duration> amount) implements HoldLength {

        /**
         * Makes a length of time.
         *
         * @throws org.therex.check.InvalidValueException if it is zero, negative or longer than a day
         */
        public Time {
            requireNonNull(amount, "amount");
            Bounds.length("hold", amount);
        }

        @Override
        public String toString() {
            return AmountText.time(amount);
        }
    }

    /**
     * A count at the person's own pace; a count is not a second.
     *
     * @param amount the number of counts
     */
    record Counts(Amount<Integer> amount) implements HoldLength {

        /**
         * Makes a count.
         *
         * @throws org.therex.check.InvalidValueException if it is below 1 or above 9999
         */
        public Counts {
            requireNonNull(amount, "amount");
            Bounds.count("hold", amount);
        }

        @Override
        public String toString() {
            return AmountText.of(amount, "count", "counts");
        }
    }

    /**
     * A number of breaths, each in and out.
     *
     * @param amount the number of breaths
     */
    record Breaths(Amount<Integer> amount) implements HoldLength {

        /**
         * Makes a number of breaths.
         *
         * @throws org.therex.check.InvalidValueException if it is below 1 or above 9999
         */
        public Breaths {
            requireNonNull(amount, "amount");
            Bounds.count("hold", amount);
        }

        @Override
        public String toString() {
            return AmountText.of(amount, "breath", "breaths");
        }
    }
}
