package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.therex.check.Require;
import org.therex.prescription.DayPart;
import org.therex.prescription.Occasion;

/**
 * The occurrences of one sitting: those that begin at the same time, or are tied to the same event or part of a day. They are
 * in the order of the program.
 *
 * @param occurrences the occurrences in the order of the program; at least one
 */
public record Session(ImmutableList<Occurrence> occurrences) {

    /**
     * Makes a session.
     *
     * @throws org.therex.check.InvalidValueException if it has no occurrences
     */
    public Session {
        requireNonNull(occurrences, "occurrences");
        Require.notEmpty("occurrences", occurrences);
    }

    /** Returns the date of its waking day. */
    public LocalDate date() {
        return occurrences.get(0).date();
    }

    /** Returns the start; absent if only the date is known. */
    public Optional<ZonedDateTime> start() {
        return occurrences.get(0).start();
    }

    /** Returns the event of the day to which it is tied; absent if there is none. */
    public Optional<Occasion> occasion() {
        return occurrences.get(0).occasion();
    }

    /** Returns the part of the day to which it is tied; absent if there is none. */
    public Optional<DayPart> dayPart() {
        return occurrences.get(0).dayPart();
    }
}
