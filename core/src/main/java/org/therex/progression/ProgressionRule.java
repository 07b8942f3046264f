package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.monitoring.Monitoring;

/**
 * A rule that changes a dose. New cases come only with a new major version.
 */
public sealed interface ProgressionRule {

    /** The most sessions or weeks that a rule counts: {@value}. */
    int MOST_COUNTED = 99;

    /**
     * Returns double progression: more repetitions within a range, then a raise of another amount with the repetitions
     * back at the start of the range: {@code doubleProgression(Increment.byRepetitions(1).between(8, 12), raise)}.
     *
     * @param repetitions the range of the repetitions
     * @param raise the increment at the end of the range
     */
    static DoubleProgression doubleProgression(Increment.RepetitionCount repetitions, Increment raise) {
        return new DoubleProgression(repetitions, raise);
    }

    /** Returns the 2-for-2 rule: at least 2 repetitions above the target in the last set of 2 sessions in a row. */
    static Surplus twoForTwo(Increment raise) {
        return new Surplus(2, 2, raise);
    }

    /** Returns the rule of a step after each period in which the dose was done as prescribed. */
    static Timed every(StepPeriod period, Increment increment) {
        return new Timed(period, increment);
    }

    /** Returns the rule of a step when a criterion is met. */
    static WhenMet when(OutcomeCriterion criterion, Increment increment) {
        return new WhenMet(criterion, increment);
    }

    /** Returns the rule of the next step of a ladder after a number of sessions done as prescribed. */
    static WhenMet ladder(Ladder ladder, int sessions) {
        return new WhenMet(OutcomeCriterion.doseReached(sessions), new Increment.LadderMove(ladder));
    }

    /** Returns the rule that the report of the last session decides: stop, ease by the first possible easing, or go on. */
    static PainContingent painContingent(Monitoring monitoring, Increment... easings) {
        requireNonNull(easings, "easings");
        return new PainContingent(monitoring, ImmutableList.copyOf(easings));
    }

    /** Returns the rule of a preset rise from a start to a goal, which are the bounds of the increment. */
    static Quota quota(Increment increment, StepPeriod period, LocalDate start) {
        return new Quota(increment, period, start);
    }

    /** Returns the rule of a step back after a trigger in a number of sessions in a row. */
    static Regression regression(RegressionTrigger trigger, int times, Increment easing) {
        return new Regression(trigger, times, easing);
    }

    /** Returns the rule that each dose is done in a least number of sessions. */
    static Repeat repeat(int sessions) {
        return new Repeat(sessions);
    }

    /** Returns the rule of a step back after a number of weeks without one. */
    static Deload deload(int weeks, Increment easing) {
        return new Deload(weeks, easing);
    }

    /** Returns the rule of a most number of steps in seven days. */
    static StepLimit stepsPerWeek(int most) {
        return new StepLimit(most);
    }

    /**
     * Double progression.
     *
     * <p>A dose with one number of repetitions is raised when every set was done as prescribed. At the end of the range
     * the raise follows, and the repetitions start again. A dose with a range keeps it: the raise follows when every
     * set reached the end of the rule's range. A ladder step with its own dose keeps that dose. A dose with a number
     * for each set leads to a question.
     *
     * @param repetitions the range of the repetitions
     * @param raise the increment at its end
     */
    record DoubleProgression(Increment.RepetitionCount repetitions, Increment raise) implements ProgressionRule {}

    /**
     * More repetitions than the target in the last set, in some sessions in a row.
     *
     * <p>With 2 and 2 it is the 2-for-2 rule, where the raise is a load, mostly by 2.5 to 10 percent (National Strength
     * and Conditioning Association, as web pages quote it). The target of a range is its end.
     *
     * @param repetitions the repetitions above the target, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param sessions the number of sessions in a row, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param raise the increment
     */
    record Surplus(int repetitions, int sessions, Increment raise) implements ProgressionRule {

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if a number is out of its range
         */
        public Surplus {
            requireNonNull(raise, "raise");
            Require.between("repetitions", repetitions, 1, MOST_COUNTED);
            Require.between("sessions", sessions, 1, MOST_COUNTED);
        }
    }

    /**
     * A step for each period: the last session was done as prescribed, and the first at this dose is at least as long
     * ago as the period.
     *
     * @param period the period
     * @param increment the step
     */
    record Timed(StepPeriod period, Increment increment) implements ProgressionRule {

        /** Checks that nothing is null. */
        public Timed {
            requireNonNull(increment, "increment");
        }
    }

    /**
     * A step when a criterion is met.
     *
     * @param criterion the criterion
     * @param increment the step
     */
    record WhenMet(OutcomeCriterion criterion, Increment increment) implements ProgressionRule {

        /** Checks that nothing is null. */
        public WhenMet {
            requireNonNull(increment, "increment");
        }
    }

    /**
     * A decision by the report of the last session.
     *
     * <p>A stop in the response is a stop. An adjustment is a step back by the first easing that is not at its bound,
     * or else a hold. If the response is to continue, the other rules decide. Without a report of the last session,
     * there is a question. A stop that refers to a professional or ends the program outlasts later reports until a
     * professional has seen the person.
     *
     * @param monitoring the rules for the report
     * @param easings the easings, in order; if empty, the dose is held
     */
    record PainContingent(Monitoring monitoring, ImmutableList<Increment> easings) implements ProgressionRule {

        /** Checks that nothing is null. */
        public PainContingent {
            requireNonNull(monitoring, "monitoring");
            requireNonNull(easings, "easings");
        }
    }

    /**
     * A quota: a fixed amount for each day, whatever the pain. Combine it with {@link PainContingent} so that a stop wins.
     *
     * <p>A dose below the quota of the day leads to a step forward, and a dose above it to a step back. A dose with a
     * number for each set leads to a question.
     *
     * <p>The least of the increment is the quota of the first day, its most is the goal. For graded activity the start is
     * below the baseline; see {@link #start}.
     *
     * @param increment the step; of repetitions, sets, a hold, a time or a load in kilograms
     * @param period the time between rises; a day or a week
     * @param firstDay the first day
     */
    record Quota(Increment increment, StepPeriod period, LocalDate firstDay) implements ProgressionRule {

        private static final int WHOLE = 100;

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if the increment is of another kind, the period is a session, or the first day is
         *     of a year before 1900 or after 2999
         */
        public Quota {
            requireNonNull(increment, "increment");
            IncrementCheck.numeric(increment);
            Require.day("firstDay", firstDay);
            if (period == StepPeriod.SESSION) {
                throw Require.invalid(IssueCode.CONFLICT, "period", "a day or a week", period.id());
            }
        }

        /**
         * Returns the start of a quota: a part of the mean of the baseline days, rounded down, at least 1.
         *
         * <p>A part of about 80 percent is reported, but not verified.
         *
         * @param percent the part, from 1 to 100
         * @param baseline the count of each day, from 0
         * @throws InvalidValueException if the part is out of its range, there is no day, or a count is below 0
         */
        public static int start(int percent, int... baseline) {
            requireNonNull(baseline, "baseline");
            Require.between("percent", percent, 1, WHOLE);
            Require.atLeast("days", baseline.length, 1);
            long sum = 0;
            for (int count : baseline) {
                sum += Require.atLeast("baseline", count, 0);
            }
            return BigDecimal.valueOf(sum)
                    .multiply(BigDecimal.valueOf(percent))
                    .divide(BigDecimal.valueOf((long) baseline.length * WHOLE), 0, RoundingMode.DOWN)
                    .max(BigDecimal.ONE)
                    .intValueExact();
        }
    }

    /**
     * A step back after a trigger in some sessions in a row at this dose.
     *
     * @param trigger the trigger
     * @param times the number of sessions in a row, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param easing the step back
     */
    record Regression(RegressionTrigger trigger, int times, Increment easing) implements ProgressionRule {

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if the number is out of its range
         */
        public Regression {
            requireNonNull(easing, "easing");
            Require.between("times", times, 1, MOST_COUNTED);
        }
    }

    /**
     * A hold until the dose was done in some sessions.
     *
     * @param sessions the number, from 1 to {@value ProgressionRule#MOST_COUNTED}
     */
    record Repeat(int sessions) implements ProgressionRule {

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if the number is out of its range
         */
        public Repeat {
            Require.between("sessions", sessions, 1, MOST_COUNTED);
        }
    }

    /**
     * A step back after some weeks without one, counted from the first session of the history or the last step back of
     * the same increment.
     *
     * @param weeks the number, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param easing the step back
     */
    record Deload(int weeks, Increment easing) implements ProgressionRule {

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if the number is out of its range
         */
        public Deload {
            requireNonNull(easing, "easing");
            Require.between("weeks", weeks, 1, MOST_COUNTED);
        }
    }

    /**
     * A limit of steps, forward or back, in the seven days that end with the day of the next session.
     *
     * @param most the number, from 1 to {@value ProgressionRule#MOST_COUNTED}
     */
    record StepLimit(int most) implements ProgressionRule {

        /**
         * Makes a rule.
         *
         * @throws InvalidValueException if the number is out of its range
         */
        public StepLimit {
            Require.between("most", most, 1, MOST_COUNTED);
        }
    }
}
