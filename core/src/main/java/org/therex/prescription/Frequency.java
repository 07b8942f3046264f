package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * A frequency: times a day, days, occasions, and times at which it must not be done.
 *
 * <p>The parts are independent of each other and combine, as in "4 times a day, 3 days a week, not within 2 h after
 * waking". Each part may be absent, but at least one is stated. The table maps each part to {@code Timing.repeat} of
 * FHIR R5.
 *
 * <table>
 *   <caption>Parts and their elements in FHIR R5</caption>
 *   <tr><th>part</th><th>element</th></tr>
 *   <tr><td>{@link #timesPerDay()}</td><td>{@code frequency}, {@code frequencyMax}, {@code period} 1, {@code periodUnit}
 *       d; a word has no element</td></tr>
 *   <tr><td>{@link #every()}</td><td>{@code frequency} 1, {@code period}, {@code periodMax}, {@code periodUnit} h or
 *       min; while awake has no element</td></tr>
 *   <tr><td>{@link #boutSize()}</td><td>none; it is a quantity of the order</td></tr>
 *   <tr><td>{@link Days.PerWeek}</td><td>{@code frequency}, {@code frequencyMax}, {@code period} 1, {@code periodUnit}
 *       wk</td></tr>
 *   <tr><td>{@link Days.On}</td><td>{@code dayOfWeek}</td></tr>
 *   <tr><td>{@link Days.Every}</td><td>{@code frequency} 1, {@code period}, {@code periodUnit} d</td></tr>
 *   <tr><td>{@link #nonConsecutiveDays()}</td><td>none</td></tr>
 *   <tr><td>{@link #occasions()}</td><td>{@code when}: WAKE, HS (before bed), C, CM, CD, CV (at meals), AC and PC with
 *       their forms for one meal; sitting, work and exercise have no element</td></tr>
 *   <tr><td>{@link #dayParts()}</td><td>{@code when}: MORN, NOON, AFT, EVE, NIGHT</td></tr>
 *   <tr><td>{@link #clockTimes()}</td><td>{@code timeOfDay}</td></tr>
 *   <tr><td>{@link #exclusions()}</td><td>none</td></tr>
 *   <tr><td>{@link #asNeeded()}</td><td>not in {@code Timing} but {@code asNeeded} of the order; a cap is {@code
 *       frequencyMax} of the times per day</td></tr>
 * </table>
 *
 * <p>{@code Timing.repeat} holds one frequency and one period, so times per day and days a week together need two.
 */
@Value.Immutable
public abstract sealed class Frequency permits ImmutableFrequency {

    /** The most exclusions: {@value}. */
    public static final int EXCLUSIONS_LIMIT = 20;

    /** The most non-consecutive days in a week, where Monday follows Sunday: {@value}. */
    public static final int MOST_NON_CONSECUTIVE = 3;

    Frequency() {}

    /**
     * Returns a number of times a day.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above 9999
     */
    public static Frequency timesPerDay(int times) {
        return builder().timesPerDay(Amount.exactly(times)).build();
    }

    /**
     * Returns an interval in hours while awake.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to 24
     */
    public static Frequency everyHours(int hours) {
        return builder().every(Interval.hoursWhileAwake(hours)).build();
    }

    /**
     * Returns a number of days a week.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to 7
     */
    public static Frequency daysPerWeek(int days) {
        return builder().days(Days.perWeek(days)).build();
    }

    /** Returns these weekdays. */
    public static Frequency on(DayOfWeek day, DayOfWeek... others) {
        requireNonNull(day, "day");
        return builder().days(Days.on(day, others)).build();
    }

    /**
     * Returns the frequency of small bouts, very often through the day.
     *
     * @param least the least repetitions of a bout
     * @param most the most repetitions of a bout
     * @throws org.therex.check.InvalidValueException if a number is below 1, or least is above most
     */
    public static Frequency smallBouts(int least, int most) {
        return builder()
                .boutSize(Amount.between(least, most))
                .timesPerDay(Amount.vague("very often"))
                .build();
    }

    /** Returns the frequency as needed. */
    public static Frequency whenNeeded() {
        return builder().asNeeded(true).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of times a day; with {@link #asNeeded()}, an upper bound is the cap. Absent if not stated. */
    public abstract Optional<Amount<Integer>> timesPerDay();

    /** Returns the time from one bout to the next; absent if not stated. */
    public abstract Optional<Interval> every();

    /** Returns the repetitions of a small bout; absent if not stated. */
    public abstract Optional<Amount<Integer>> boutSize();

    /** Returns the days; absent if not stated. */
    public abstract Optional<Days> days();

    /** Returns whether no two days are consecutive; false unless set. */
    @Value.Default
    public boolean nonConsecutiveDays() {
        return false;
    }

    /** Returns the occasions of the day, in order; empty if not stated. */
    public abstract ImmutableSet<Occasion> occasions();

    /** Returns the parts of the day, in order; empty if not stated. */
    public abstract ImmutableSet<DayPart> dayParts();

    /** Returns the clock times, in order; empty if not stated. */
    public abstract ImmutableSet<LocalTime> clockTimes();

    /** Returns the windows in which it must not be done, in order; empty if not stated. */
    public abstract ImmutableSet<Exclusion> exclusions();

    /** Returns whether it is done only as needed; false unless set. */
    @Value.Default
    public boolean asNeeded() {
        return false;
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    Frequency normal() {
        Report.Builder report = Report.builder();
        timesPerDay()
                .ifPresent(times -> report.attempt(Path.of("timesPerDay"), () -> Bounds.count("timesPerDay", times)));
        boutSize().ifPresent(size -> report.attempt(Path.of("boutSize"), () -> Bounds.count("boutSize", size)));
        checkTogether(report);
        report.build().throwIfErrors();
        boolean sorted =
                isSorted(occasions()) && isSorted(dayParts()) && isSorted(clockTimes()) && isSorted(exclusions());
        return sorted
                ? this
                : new Builder()
                        .from(this)
                        .occasions(ImmutableSortedSet.copyOf(occasions()))
                        .dayParts(ImmutableSortedSet.copyOf(dayParts()))
                        .clockTimes(ImmutableSortedSet.copyOf(clockTimes()))
                        .exclusions(ImmutableSortedSet.copyOf(exclusions()))
                        .create();
    }

    private static <T extends Comparable<T>> boolean isSorted(ImmutableSet<T> values) {
        return com.google.common.collect.Ordering.natural().isOrdered(values);
    }

    private void checkTogether(Report.Builder report) {
        if (timesPerDay().isEmpty()
                && every().isEmpty()
                && boutSize().isEmpty()
                && days().isEmpty()
                && !nonConsecutiveDays()
                && occasions().isEmpty()
                && dayParts().isEmpty()
                && clockTimes().isEmpty()
                && exclusions().isEmpty()
                && !asNeeded()) {
            report.add(Issue.error(IssueCode.EMPTY, Path.root(), "'frequency' must say something, but was empty"));
        }
        if (nonConsecutiveDays() && days().filter(Frequency::needConsecutive).isPresent()) {
            report.add(Issue.error(
                    IssueCode.CONFLICT, Path.of("days"), "'days' must leave a day between, but was " + days().get()));
        }
        for (LocalTime time : clockTimes()) {
            if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
                report.add(Issue.error(
                        IssueCode.OUT_OF_RANGE,
                        Path.of("clockTimes"),
                        "'clockTimes' must be whole minutes, but was " + time));
            }
        }
        if (exclusions().size() > EXCLUSIONS_LIMIT) {
            report.add(Issue.error(
                    IssueCode.TOO_LONG,
                    Path.of("exclusions"),
                    "'exclusions' must be at most " + EXCLUSIONS_LIMIT + ", but was "
                            + exclusions().size()));
            return;
        }
        for (Exclusion exclusion : exclusions()) {
            occasions().stream()
                    .filter(exclusion::covers)
                    .forEach(occasion -> report.add(Issue.error(
                            IssueCode.CONFLICT,
                            Path.of("occasions"),
                            "'occasions' must be outside the windows of 'exclusions', but was " + occasion + " with "
                                    + exclusion)));
        }
    }

    private static boolean needConsecutive(Days days) {
        if (days instanceof Days.On on) {
            return on.hasConsecutive();
        } else if (days instanceof Days.PerWeek week) {
            return week.count()
                    .findLeast()
                    .filter(least -> least > MOST_NON_CONSECUTIVE)
                    .isPresent();
        }
        return days.equals(Days.daily());
    }

    /** Returns the text of the frequency in a prescription, such as {@code 4 times a day, 3 days a week}. */
    @Override
    public String toString() {
        List<String> clauses = new ArrayList<>();
        if (asNeeded()) {
            clauses.add("as needed");
        }
        boutSize().ifPresent(it -> clauses.add("bouts of " + AmountText.of(it)));
        timesPerDay().ifPresent(it -> clauses.add(timesPerDayText(it)));
        every().ifPresent(it -> clauses.add(it.toString()));
        days().ifPresent(it -> clauses.add(it.toString()));
        if (nonConsecutiveDays()) {
            clauses.add("on non-consecutive days");
        }
        if (!dayParts().isEmpty()) {
            clauses.add("in the " + Words.labels(dayParts()));
        }
        if (!clockTimes().isEmpty()) {
            clauses.add("at " + Words.joined(clockTimes(), " and "));
        }
        occasions().forEach(it -> clauses.add(it.toString()));
        exclusions().forEach(it -> clauses.add(it.toString()));
        return String.join(", ", clauses);
    }

    private static String timesPerDayText(Amount<Integer> times) {
        if (times.equals(Amount.exactly(1))) {
            return "once a day";
        } else if (times.equals(Amount.exactly(2))) {
            return "twice a day";
        } else if (times instanceof Amount.Vague<Integer> vague && Words.OFTEN.contains(vague.word())) {
            return vague.word() + " through the day";
        }
        return AmountText.of(times, "time a day", "times a day");
    }

    /** Builds a {@link Frequency}. */
    public static final class Builder extends FrequencySetters {

        Builder() {}
    }
}
