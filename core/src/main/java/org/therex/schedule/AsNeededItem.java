package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.prescription.Amount;
import org.therex.prescription.Frequency;

/**
 * An item that is done only as needed, without a date.
 *
 * @param planned the item
 */
public record AsNeededItem(PlannedItem planned) {

    /** Checks that nothing is null. */
    public AsNeededItem {
        requireNonNull(planned, "planned");
    }

    /** Finds the most times a day; absent if the program sets no cap. */
    public Optional<Integer> findCap() {
        return planned.prescription()
                .frequency()
                .flatMap(Frequency::timesPerDay)
                .flatMap(Amount::findMost);
    }

    /** Returns the exercise and the cap. */
    @Override
    public String toString() {
        return planned.exercise() + ": as needed"
                + findCap().map(cap -> ", at most " + cap + " times a day").orElse("");
    }
}
