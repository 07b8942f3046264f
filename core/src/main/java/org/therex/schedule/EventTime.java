package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import java.time.LocalTime;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.prescription.DayEvent;

/**
 * The time of an event in a person's day, such as breakfast.
 *
 * @param event the event, other than waking and bed, which are {@link Timetable#wakes()} and {@link Timetable#sleeps()}
 * @param begins the beginning, in whole minutes
 * @param ends the end, in whole minutes; equal to the beginning if only a moment is known; earlier by the clock if after
 *     midnight
 */
public record EventTime(DayEvent event, LocalTime begins, LocalTime ends) implements Comparable<EventTime> {

    /**
     * Makes a time of an event.
     *
     * @throws org.therex.check.InvalidValueException if the event is waking or bed, or a time has seconds
     */
    public EventTime {
        requireNonNull(event, "event");
        requireNonNull(begins, "begins");
        requireNonNull(ends, "ends");
        if (event == DayEvent.WAKING || event == DayEvent.BED) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "event",
                    "other than waking and bed, which are given as 'wakes' and 'sleeps'",
                    event.id());
        }
        Timetable.wholeMinutes("begins", begins);
        Timetable.wholeMinutes("ends", ends);
    }

    /**
     * Returns the moment of an event.
     *
     * @throws org.therex.check.InvalidValueException if the event is waking or bed, or the time has seconds
     */
    public static EventTime of(DayEvent event, LocalTime time) {
        requireNonNull(time, "time");
        return new EventTime(event, time, time);
    }

    /** Orders by event, then by beginning, then by end. */
    @Override
    public int compareTo(EventTime other) {
        return ComparisonChain.start()
                .compare(event, other.event)
                .compare(begins, other.begins)
                .compare(ends, other.ends)
                .result();
    }

    /** Returns the event and its time, such as {@code breakfast 07:30-08:00}. */
    @Override
    public String toString() {
        return event.id() + " " + begins + (begins.equals(ends) ? "" : "-" + ends);
    }
}
