package org.therex.prescription;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/** The days of a frequency: a number a week, chosen weekdays, or an interval. */
public sealed interface Days {

    /** The most days between one and the next: {@value}. */
    int MOST_INTERVAL = 365;

    /**
     * Returns a number of days a week, on any weekdays.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to 7
     */
    static Days perWeek(int days) {
        return new PerWeek(Amount.exactly(days));
    }

    /**
     * Returns a range of days a week.
     *
     * @throws org.therex.check.InvalidValueException if a number is outside 1 to 7, or least is above most
     */
    static Days perWeek(int least, int most) {
        return new PerWeek(Amount.between(least, most));
    }

    /** Returns these weekdays. */
    static Days on(DayOfWeek day, DayOfWeek... others) {
        requireNonNull(day, "day");
        return new On(ImmutableSet.<DayOfWeek>builder().add(day).add(others).build());
    }

    /** Returns every day. */
    static Days daily() {
        return new Every(1);
    }

    /**
     * Returns an interval in days; 2 is every other day.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to {@value #MOST_INTERVAL}
     */
    static Days every(int days) {
        return new Every(days);
    }

    /**
     * A number of days a week.
     *
     * @param count from 1 to 7
     */
    record PerWeek(Amount<Integer> count) implements Days {

        /**
         * Makes a number of days a week.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 1 to 7
         */
        public PerWeek {
            requireNonNull(count, "count");
            Bounds.between("days", count, 1, DayOfWeek.values().length);
        }

        @Override
        public String toString() {
            return AmountText.of(count, "day a week", "days a week");
        }
    }

    /**
     * Chosen weekdays.
     *
     * @param weekdays at least one, from Monday to Sunday
     */
    record On(ImmutableSet<DayOfWeek> weekdays) implements Days {

        /**
         * Makes chosen weekdays.
         *
         * @throws org.therex.check.InvalidValueException if there are none
         */
        public On {
            requireNonNull(weekdays, "weekdays");
            if (weekdays.isEmpty()) {
                throw Require.invalid(IssueCode.EMPTY, "weekdays", "at least one weekday", "none");
            }
            weekdays = weekdays.stream().sorted().collect(toImmutableSet());
        }

        /** Returns whether two of the days follow each other; Sunday is followed by Monday. */
        public boolean hasConsecutive() {
            return weekdays.stream().anyMatch(day -> weekdays.contains(day.plus(1)));
        }

        @Override
        public String toString() {
            return "on " + weekdays.stream().map(Words::weekday).collect(Collectors.joining(" and "));
        }
    }

    /**
     * An interval in days.
     *
     * @param interval 1 for every day, 2 for every other day, up to {@value Days#MOST_INTERVAL}
     */
    record Every(int interval) implements Days {

        /**
         * Makes an interval in days.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 1 to {@value Days#MOST_INTERVAL}
         */
        public Every {
            Require.between("days", interval, 1, MOST_INTERVAL);
        }

        @Override
        public String toString() {
            return interval == 1 ? "every day" : "every " + interval + " days";
        }
    }
}
