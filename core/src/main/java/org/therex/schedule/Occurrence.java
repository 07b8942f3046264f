package org.therex.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.DayPart;
import org.therex.prescription.Estimate;
import org.therex.prescription.Occasion;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.Workload;
import org.therex.program.ItemWorkload;
import org.therex.program.Phase;
import org.therex.progression.OccurrenceId;

/**
 * One exercise on one date, with its time and dose.
 *
 * <p>It has a clock time, an event or part of the day, or both.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class Occurrence {

    private final OccurrenceId id;
    private final PlannedItem planned;
    private final int week;
    private final LocalDate date;
    private final Moment moment;

    Occurrence(OccurrenceId id, PlannedItem planned, int week, LocalDate date, Moment moment) {
        this.id = id;
        this.planned = planned;
        this.week = week;
        this.date = date;
        this.moment = moment;
    }

    /**
     * Returns an occurrence at any time of a date, from stored parts; a {@link Schedule} has those of a program.
     *
     * @param id the id, which contains the exercise, the ordinal and the date
     * @param planned the item
     * @param week the week of the program, from 1
     * @param date the date of its waking day
     * @throws org.therex.check.InvalidValueException if the week is below 1, the year of the date is not one from 1 to
     *     9999, or the id belongs to another item or date
     */
    public static Occurrence of(OccurrenceId id, PlannedItem planned, int week, LocalDate date) {
        Require.atLeast("week", week, 1);
        Require.date("date", date);
        if (!id.value().contains("." + planned.exercise() + "." + planned.ordinal() + "." + date + ".")) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "id",
                    "that of item " + planned.ordinal() + " of " + planned.exercise() + " on " + date,
                    Require.quoted(id.value()));
        }
        return new Occurrence(id, planned, week, date, new Moment(null, null, null));
    }

    /**
     * Returns this occurrence with its start.
     *
     * @throws org.therex.check.InvalidValueException if it is before its date or of a year after 9999
     */
    public Occurrence withStart(ZonedDateTime start) {
        Require.date("start", start.toLocalDate());
        if (start.toLocalDate().isBefore(date)) {
            throw Require.invalid(IssueCode.CONFLICT, "start", "on " + date + " or later", start);
        }
        return new Occurrence(id, planned, week, date, new Moment(start, moment.occasion(), moment.dayPart()));
    }

    /**
     * Returns this occurrence tied to an event of the day.
     *
     * @throws org.therex.check.InvalidValueException if it is tied to a part of the day
     */
    public Occurrence withOccasion(Occasion occasion) {
        requireUntied("occasion", moment.dayPart());
        return new Occurrence(id, planned, week, date, new Moment(moment.start(), occasion, null));
    }

    /**
     * Returns this occurrence tied to a part of the day.
     *
     * @throws org.therex.check.InvalidValueException if it is tied to an event
     */
    public Occurrence withDayPart(DayPart dayPart) {
        requireUntied("dayPart", moment.occasion());
        return new Occurrence(id, planned, week, date, new Moment(moment.start(), null, dayPart));
    }

    private static void requireUntied(String name, @Nullable Object other) {
        if (other != null) {
            throw Require.invalid(
                    IssueCode.CONFLICT, name, "left out where it is tied to something else", "given beside " + other);
        }
    }

    /** Returns the id, the same at every expansion. */
    public OccurrenceId id() {
        return id;
    }

    /** Returns the item of the program, with its place and its dose. */
    public PlannedItem planned() {
        return planned;
    }

    /** Returns the exercise. */
    public ExerciseId exercise() {
        return planned.exercise();
    }

    /** Returns the phase of the program; absent if it has none. */
    public Optional<Phase> phase() {
        return planned.place().phase();
    }

    /** Returns the dose. */
    public Prescription prescription() {
        return planned.prescription();
    }

    /** Returns the week of the program, from 1. */
    public int week() {
        return week;
    }

    /**
     * Returns the date of its waking day. After midnight and before sleep, that is the date on which the person woke.
     * With an interval around the clock, it is the date of the start.
     */
    public LocalDate date() {
        return date;
    }

    /** Returns the start; absent if only the date, event or part of the day is known. */
    public Optional<ZonedDateTime> start() {
        return Optional.ofNullable(moment.start());
    }

    /** Returns the event of the day to which it is tied; absent if there is none. */
    public Optional<Occasion> occasion() {
        return Optional.ofNullable(moment.occasion());
    }

    /** Returns the part of the day to which it is tied; absent if there is none. */
    public Optional<DayPart> dayPart() {
        return Optional.ofNullable(moment.dayPart());
    }

    /** Returns its length at the {@linkplain Pacing#standard() standard} pace. */
    public Estimate<Duration> duration() {
        return duration(Pacing.standard());
    }

    /**
     * Returns its length at a pace. In a superset or circuit, the rests between its sets do not count, since the other
     * exercises fill them.
     */
    public Estimate<Duration> duration(Pacing pacing) {
        return new ItemWorkload(planned.place(), Workload.of(prescription(), pacing)).session();
    }

    Moment moment() {
        return moment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occurrence occurrence
                && id.equals(occurrence.id)
                && planned.equals(occurrence.planned)
                && week == occurrence.week
                && date.equals(occurrence.date)
                && moment.equals(occurrence.moment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, date, moment);
    }

    /** Returns the time, the exercise and the dose, such as {@code 2026-10-05 14:45 wall-squat: 10 repetitions, daily}. */
    @Override
    public String toString() {
        return date + " " + moment + " " + planned;
    }

    /**
     * A moment of a day; any time if nothing is set.
     *
     * @param start the start by the clock
     * @param occasion the event to which it is tied
     * @param dayPart the part of the day to which it is tied
     */
    record Moment(
            @Nullable ZonedDateTime start,
            @Nullable Occasion occasion,
            @Nullable DayPart dayPart) {

        static Moment at(ZonedDateTime start) {
            return new Moment(start, null, null);
        }

        static Moment at(@Nullable ZonedDateTime start, Occasion occasion) {
            return new Moment(start, occasion, null);
        }

        static Moment in(DayPart part, @Nullable ZonedDateTime start) {
            return new Moment(start, null, part);
        }

        /** Returns the time by the clock, else the event or part of the day. */
        @Override
        public String toString() {
            if (start != null) {
                return start.toLocalTime().toString();
            } else if (occasion != null) {
                return occasion.toString();
            }
            return dayPart == null ? "any time" : dayPart.label();
        }
    }
}
