package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;

/**
 * The times of a person: the first day, the time zone, and the course of a day.
 *
 * <p>All times are local times of the {@linkplain #zone() zone}. None of them is a recommendation. Immutable and
 * thread-safe, and equal by content.
 */
@Value.Immutable
public abstract sealed class Timetable permits ImmutableTimetable {

    /** The most weeks: {@value}. */
    public static final int WEEKS_LIMIT = 520;

    /** The most times of events: {@value}. */
    public static final int EVENT_TIMES_LIMIT = 20;

    /** The longest lead: 12 hours. */
    public static final Duration LONGEST_LEAD = Duration.ofHours(12);

    Timetable() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the first day of the program, from 1900 to 2999. */
    public abstract LocalDate start();

    /** Returns the time zone of the person. */
    public abstract ZoneId zone();

    /** Returns the number of weeks to schedule, from 1; absent if the phases determine it. */
    public abstract Optional<Integer> weeks();

    /** Returns the beginning of the waking day, in whole minutes. */
    public abstract LocalTime wakes();

    /**
     * Returns the end of the waking day, in whole minutes; earlier by the clock than its beginning if it is after
     * midnight.
     */
    public abstract LocalTime sleeps();

    /** Returns the times of events, in order; empty if none is known. */
    public abstract ImmutableSet<EventTime> eventTimes();

    /** Returns the clock times of parts of the day, one each; empty if none is known. */
    public abstract ImmutableSet<DayPartTime> dayPartTimes();

    /**
     * Returns the lead of an item that is done before an event, above 0 and at most {@link #LONGEST_LEAD}; absent if it is
     * unknown. Without a lead, or if it reaches back before waking, such an item has no clock time.
     */
    public abstract Optional<Duration> lead();

    /** Returns the preferred weekdays for a number of days a week, Monday first; empty if there are none. */
    public abstract ImmutableSet<DayOfWeek> preferredDays();

    /** Returns the end of a range that is scheduled; {@link RangeEnd#LEAST} unless set. */
    @Value.Default
    public RangeEnd rangeEnd() {
        return RangeEnd.LEAST;
    }

    /**
     * Returns the number of the alternative to schedule; 0, the dose itself, unless set. 1 is the first of its {@linkplain
     * org.therex.prescription.Prescription#alternatives() alternatives}. A dose without alternatives is scheduled as it is.
     */
    @Value.Default
    public int alternative() {
        return 0;
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    Timetable normal() {
        Report.Builder report = Report.builder();
        report.attempt(Path.root(), () -> Require.day("start", start()));
        weeks().ifPresent(weeks -> report.attempt(Path.root(), () -> Require.between("weeks", weeks, 1, WEEKS_LIMIT)));
        report.attempt(Path.root(), () -> wholeMinutes("wakes", wakes()));
        report.attempt(Path.root(), () -> wholeMinutes("sleeps", sleeps()));
        report.attempt(Path.root(), () -> {
            if (wakes().equals(sleeps())) {
                throw Require.invalid(IssueCode.CONFLICT, "sleeps", "another time than 'wakes'", sleeps());
            }
        });
        report.attempt(Path.root(), () -> {
            if (eventTimes().size() > EVENT_TIMES_LIMIT) {
                throw Require.invalid(
                        IssueCode.TOO_LONG,
                        "eventTimes",
                        "at most " + EVENT_TIMES_LIMIT,
                        eventTimes().size());
            }
        });
        report.attempt(Path.root(), this::checkEvents);
        report.attempt(Path.root(), this::checkDayParts);
        report.attempt(Path.root(), this::checkLead);
        report.attempt(Path.root(), () -> Require.atLeast("alternative", alternative(), 0));
        report.build().throwIfErrors();
        boolean sorted = isSorted(eventTimes()) && isSorted(dayPartTimes()) && isSorted(preferredDays());
        return sorted
                ? this
                : new Builder()
                        .from(this)
                        .eventTimes(ImmutableSortedSet.copyOf(eventTimes()))
                        .dayPartTimes(ImmutableSortedSet.copyOf(dayPartTimes()))
                        .preferredDays(ImmutableSortedSet.copyOf(preferredDays()))
                        .create();
    }

    private static <T extends Comparable<? super T>> boolean isSorted(ImmutableSet<T> values) {
        return Ordering.natural().isOrdered(values);
    }

    private void checkEvents() {
        for (EventTime time : eventTimes()) {
            if (sinceWaking(time.begins()) > sinceWaking(time.ends()) || sinceWaking(time.ends()) > wakingMinutes()) {
                throw Require.invalid(
                        IssueCode.OUT_OF_RANGE,
                        "eventTimes",
                        "within the waking day, " + wakes() + "-" + sleeps(),
                        time);
            }
            if (time.event().onceADay()
                    && eventTimes().stream()
                                    .filter(other -> other.event() == time.event())
                                    .count()
                            > 1) {
                throw Require.invalid(
                        IssueCode.DUPLICATE,
                        "eventTimes",
                        "one time for an event that occurs once a day",
                        time.event().id());
            }
        }
    }

    private void checkDayParts() {
        for (DayPartTime time : dayPartTimes()) {
            if (sinceWaking(time.time()) > wakingMinutes()) {
                throw Require.invalid(
                        IssueCode.OUT_OF_RANGE,
                        "dayPartTimes",
                        "within the waking day, " + wakes() + "-" + sleeps(),
                        time);
            }
            if (findDayPartTime(time.part()).filter(time.time()::equals).isEmpty()) {
                throw Require.invalid(
                        IssueCode.DUPLICATE,
                        "dayPartTimes",
                        "one time for each part",
                        time.part().id());
            }
        }
    }

    private void checkLead() {
        lead().ifPresent(lead -> {
            if (lead.isZero() || lead.isNegative() || lead.compareTo(LONGEST_LEAD) > 0) {
                throw Require.invalid(
                        IssueCode.OUT_OF_RANGE,
                        "lead",
                        "above 0 and at most " + Amount.exactly(LONGEST_LEAD),
                        Amount.exactly(lead));
            }
        });
    }

    Optional<LocalTime> findDayPartTime(DayPart part) {
        return dayPartTimes().stream()
                .filter(time -> time.part() == part)
                .map(DayPartTime::time)
                .findFirst();
    }

    /** Returns the minutes by the clock from waking to a time, on the same or the next date. */
    private int sinceWaking(LocalTime time) {
        return Math.floorMod((int) ChronoUnit.MINUTES.between(wakes(), time), (int)
                Duration.ofDays(1).toMinutes());
    }

    private int wakingMinutes() {
        return sinceWaking(sleeps());
    }

    static void wholeMinutes(String name, LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, name, "whole minutes", time);
        }
    }

    /** Builds a {@link Timetable}. */
    public static final class Builder extends TimetableSetters {

        Builder() {}

        /** Adds the moment of an event; see {@link EventTime#of}. */
        public Builder at(DayEvent event, LocalTime time) {
            requireNonNull(time, "time");
            return eventTime(EventTime.of(event, time));
        }

        /** Adds the clock time of a part of the day. */
        public Builder at(DayPart part, LocalTime time) {
            return dayPartTime(new DayPartTime(part, time));
        }
    }
}
