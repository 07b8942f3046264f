package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import java.time.LocalTime;
import org.therex.prescription.DayPart;

/**
 * The clock time of a part of the day.
 *
 * @param part the part of the day
 * @param time the time, in whole minutes
 */
public record DayPartTime(DayPart part, LocalTime time) implements Comparable<DayPartTime> {

    /**
     * Makes a time of a part of the day.
     *
     * @throws org.therex.check.InvalidValueException if the time has seconds
     */
    public DayPartTime {
        requireNonNull(part, "part");
        requireNonNull(time, "time");
        Timetable.wholeMinutes("time", time);
    }

    /** Orders by part, then by time. */
    @Override
    public int compareTo(DayPartTime other) {
        requireNonNull(other, "other");
        return ComparisonChain.start()
                .compare(part, other.part)
                .compare(time, other.time)
                .result();
    }

    /** Returns the part and its time, such as {@code morning 08:00}. */
    @Override
    public String toString() {
        return part.id() + " " + time;
    }
}
