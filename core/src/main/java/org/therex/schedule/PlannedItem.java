package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.Item;
import org.therex.program.PlacedItem;

/**
 * An item of a program with its place and its scheduled dose.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class PlannedItem {

    private final PlacedItem place;
    private final int ordinal;
    private final ResolvedPrescription dose;

    PlannedItem(PlacedItem place, int ordinal, ResolvedPrescription dose) {
        this.place = place;
        this.ordinal = ordinal;
        this.dose = dose;
    }

    /**
     * Returns a planned item from stored parts; a {@link Schedule} plans the items of a program.
     *
     * @param place the item with its place
     * @param ordinal its number among the items of the same exercise, from 1
     * @param dose the scheduled dose
     * @throws org.therex.check.InvalidValueException if the number is below 1
     */
    public static PlannedItem of(PlacedItem place, int ordinal, ResolvedPrescription dose) {
        requireNonNull(place, "place");
        return new PlannedItem(place, Require.atLeast("ordinal", ordinal, 1), dose);
    }

    /** Returns the item with its place in the program: path, phase and section. */
    public PlacedItem place() {
        return place;
    }

    /** Returns the item. */
    public Item item() {
        return place.item();
    }

    /** Returns the exercise. */
    public ExerciseId exercise() {
        return item().exercise();
    }

    /** Returns its number among the items of the same exercise, from 1; each phase counts separately. */
    public int ordinal() {
        return ordinal;
    }

    /** Returns the scheduled dose with the origin of each field. */
    public ResolvedPrescription dose() {
        return dose;
    }

    /** Returns the scheduled dose. */
    public Prescription prescription() {
        return dose.prescription();
    }

    PlannedItem with(ResolvedPrescription alternative) {
        return new PlannedItem(place, ordinal, alternative);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedItem planned
                && place.equals(planned.place)
                && ordinal == planned.ordinal
                && dose.equals(planned.dose);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place.path(), exercise(), ordinal);
    }

    /** Returns the exercise and the dose. */
    @Override
    public String toString() {
        return exercise() + ": " + prescription();
    }
}
