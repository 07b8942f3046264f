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
 * A rule by which a dose changes. New cases come only with a new major version.
 */
public sealed interface ProgressionRule {

    /** The most sessions or weeks that a rule counts: {@value}. */
    int MOST_COUNTED = 99;

    /**
     * Returns double progression: more repetitions within a range, then a raise of something else and the repetitions
     * from the start of the range: {@code doubleProgression(Increment.byRepetitions(1).between(8, 12), raise)}.
     *
     * @param repetitions the range of the repetitions
     * @param raise what is raised at the end of the range
     */
    static DoubleProgression doubleProgression(Increment.RepetitionCount repetitions, Increment raise) {
        return new DoubleProgression(repetitions, raise);
    }

    /** Returns the 2-for-2 rule: at least 2 repetitions above the target in the last set of 2 sessions in a row. */
    static Surplus twoForTwo(Increment raise) {
        return new Surplus(2, 2, raise);
    }

    /** Returns the rule of a step for each period in which the dose was done as prescribed. */
    static Timed every(StepPeriod period, Increment increment) {
        return new Timed(period, increment);
    }

    /** Returns the rule of a step when a criterion is met. */
    static WhenMet when(OutcomeCriterion criterion, Increment increment) {
        return new WhenMet(criterion, increment);
    }

    /** Returns the rule of the next step of a ladder after so many sessions done as prescribed. */
    static WhenMet ladder(Ladder ladder, int sessions) {
        return new WhenMet(OutcomeCriterion.doseReached(sessions), new Increment.LadderMove(ladder));
    }

    /** Returns the rule that how the last session went decides: stop, ease by the first of these that can, or go on. */
    static PainContingent painContingent(Monitoring monitoring, Increment... easings) {
        requireNonNull(easings, "easings");
        return new PainContingent(monitoring, ImmutableList.copyOf(easings));
    }

    /** Returns the rule of a preset rise from a start to a goal, which are the bounds of the increment. */
    static Quota quota(Increment increment, StepPeriod period, LocalDate start) {
        return new Quota(increment, period, start);
    }

    /** Returns the rule of a step back if something happened in so many sessions in a row. */
    static Regression regression(RegressionTrigger trigger, int times, Increment easing) {
        return new Regression(trigger, times, easing);
    }

    /** Returns the rule that each dose is done in at least so many sessions. */
    static Repeat repeat(int sessions) {
        return new Repeat(sessions);
    }

    /** Returns the rule of a step back after so many weeks without one. */
    static Deload deload(int weeks, Increment easing) {
        return new Deload(weeks, easing);
    }

    /** Returns the rule of at most so many steps in seven days. */
    static StepLimit stepsPerWeek(int most) {
        return new StepLimit(most);
    }

    /**
     * Double progression.
     *
     * <p>A dose of so many repetitions gets more of them when every set was done as prescribed; at the end of the range
     * the raise follows, and the repetitions start again. A dose of a range stays so: the raise follows when every set
     * reached the end of the rule's range. A step of a ladder that begins with a dose of its own keeps it. Of a dose with a
     * number for each set it asks what is meant.
     *
     * @param repetitions the range of the repetitions
     * @param raise what is raised at its end
     */
    record DoubleProgression(Increment.RepetitionCount repetitions, Increment raise) implements ProgressionRule {}

    /**
     * More repetitions than asked for in the last set, in some sessions in a row.
     *
     * <p>With 2 and 2 it is the 2-for-2 rule, where the raise is a load, mostly by 2.5 to 10 percent (National Strength
     * and Conditioning Association, as web pages quote it). Above the target is above the end of a range.
     *
     * @param repetitions how many above the target, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param sessions in how many sessions in a row, from 1 to {@value ProgressionRule#MOST_COUNTED}
     * @param raise what is raised
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
     * @param period how often
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
     * How the last session went decides.
     *
     * <p>A response to stop stops; one to adjust takes a step back by the first easing that is not at its bound, or holds
     * if there is none; one to continue leaves it to the other rules. Without a report of the last session, it asks. A
     * stop that turns to a professional or ends the program outlasts later reports until a professional has looked at it.
     *
     * @param monitoring by what the report is judged
     * @param easings what is eased, in order; if empty, the dose is held
     */
    record PainContingent(Monitoring monitoring, ImmutableList<Increment> easings) implements ProgressionRule {

        /** Checks that nothing is null. */
        public PainContingent {
            requireNonNull(monitoring, "monitoring");
            requireNonNull(easings, "easings");
        }
    }

    /**
     * A quota: so much on the day and no more and no less, whatever the pain; combine it with {@link PainContingent} to
     * let a stop win.
     *
     * <p>A dose below the quota of the day is a step forward, one of which any part is above it a step back, and a dose
     * with a number for each set is asked about.
     *
     * <p>The least of the increment is the quota of the first day, its most is the goal. For graded activity the start is
     * below what was managed on baseline days, see {@link #start}.
     *
     * @param increment the step; of repetitions, sets, a hold, a time or a load in kilograms
     * @param period after how long the quota rises; a day or a week
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
         * Returns where a quota starts: a part of the mean of what was managed on baseline days, rounded down, at least 1.
         *
         * <p>About 80 percent is told, but not verified.
         *
         * @param percent the part, from 1 to 100
         * @param baseline what was managed on each day, from 0
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
     * A step back if something happened in some sessions in a row at this dose.
     *
     * @param trigger what happened
     * @param times in how many sessions in a row, from 1 to {@value ProgressionRule#MOST_COUNTED}
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
     * Each dose is held until it was done in some sessions.
     *
     * @param sessions how many, from 1 to {@value ProgressionRule#MOST_COUNTED}
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
     * @param weeks how many, from 1 to {@value ProgressionRule#MOST_COUNTED}
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
     * At most some steps, forward or back, in the seven days that end with the day of the next session.
     *
     * @param most how many, from 1 to {@value ProgressionRule#MOST_COUNTED}
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
