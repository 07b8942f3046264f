package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * How often and when: within a day, on which days, at which occasions, and when not.
 *
 * <p>The parts are independent of each other and combine, as in "4 times a day, 3 days a week, not within 2 h after
 * waking". Each part may be absent, but one must be there. What follows shows where each goes in {@code Timing.repeat}
 * of FHIR R5.
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

    /** The most windows that are excluded: {@value}. */
    public static final int EXCLUSIONS_LIMIT = 20;

    /** The most days of a week of which no two follow each other, Sunday and Monday included: {@value}. */
    public static final int MOST_NON_CONSECUTIVE = 3;

    Frequency() {}

    /**
     * Returns so many times a day.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above 9999
     */
    public static Frequency timesPerDay(int times) {
        return builder().timesPerDay(Amount.exactly(times)).build();
    }

    /**
     * Returns every so many hours while awake.
     *
     * @throws org.therex.check.InvalidValueException if the number is outside 1 to 24
     */
    public static Frequency everyHours(int hours) {
        return builder().every(Interval.hoursWhileAwake(hours)).build();
    }

    /**
     * Returns so many days a week.
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
     * Returns small bouts, very often through the day.
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

    /** Returns whenever it is needed. */
    public static Frequency whenNeeded() {
        return builder().asNeeded(true).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many times a day; with {@link #asNeeded()} an upper bound is the cap; absent if not said. */
    public abstract Optional<Amount<Integer>> timesPerDay();

    /** Returns the time from one bout to the next; absent if not said. */
    public abstract Optional<Interval> every();

    /** Returns how many repetitions a bout has where small bouts are spread over the day; absent if not said. */
    public abstract Optional<Amount<Integer>> boutSize();

    /** Returns on which days; absent if not said. */
    public abstract Optional<Days> days();

    /** Returns whether a day without follows each day with; false unless set. */
    @Value.Default
    public boolean nonConsecutiveDays() {
        return false;
    }

    /** Returns the events of the day that it is tied to, in order; empty if not said. */
    public abstract ImmutableSet<Occasion> occasions();

    /** Returns the parts of the day, in order; empty if not said. */
    public abstract ImmutableSet<DayPart> dayParts();

    /** Returns the times by the clock, in order; empty if not said. */
    public abstract ImmutableSet<LocalTime> clockTimes();

    /** Returns when it is not to be done, in order; empty if not said. */
    public abstract ImmutableSet<Exclusion> exclusions();

    /** Returns whether it is done only when needed; false unless set. */
    @Value.Default
    public boolean asNeeded() {
        return false;
    }

    /** Returns a builder with all that this frequency says. */
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
                    IssueCode.CONFLICT,
                    Path.of("days"),
                    "'days' must leave a day between, but was " + DoseText.of(days().get())));
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

    /** Returns the frequency as a prescription says it, such as {@code 4 times a day, 3 days a week}. */
    @Override
    public String toString() {
        return DoseText.of(this);
    }

    /** Builds a {@link Frequency}. */
    public static final class Builder extends FrequencySetters {

        Builder() {}
    }
}
