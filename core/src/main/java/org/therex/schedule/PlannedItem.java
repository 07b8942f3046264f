package org.therex.schedule;

import java.util.Objects;
import org.therex.check.Path;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.Item;
import org.therex.program.Section;

/**
 * An item of a program where it stands, with the dose that holds there.
 *
 * <p>Immutable, and equal by content.
 */
public final class PlannedItem {

    private final Path path;
    private final Section section;
    private final Item item;
    private final int ordinal;
    private final ResolvedPrescription dose;

    PlannedItem(Path path, Section section, Item item, int ordinal, ResolvedPrescription dose) {
        this.path = path;
        this.section = section;
        this.item = item;
        this.ordinal = ordinal;
        this.dose = dose;
    }

    /** Returns where it stands in the program, such as {@code /sections/0/items/2}. */
    public Path path() {
        return path;
    }

    /** Returns the section that holds it. */
    public Section section() {
        return section;
    }

    /** Returns the item. */
    public Item item() {
        return item;
    }

    /** Returns which exercise it is. */
    public ExerciseId exercise() {
        return item.exercise();
    }

    /** Returns its number among the items of the same exercise, from 1; each phase counts by itself. */
    public int ordinal() {
        return ordinal;
    }

    /** Returns the dose that is scheduled with all that it inherits and where each field came from. */
    public ResolvedPrescription dose() {
        return dose;
    }

    /** Returns the dose that is scheduled. */
    public Prescription prescription() {
        return dose.prescription();
    }

    PlannedItem with(ResolvedPrescription alternative) {
        return new PlannedItem(path, section, item, ordinal, alternative);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedItem planned
                && path.equals(planned.path)
                && section.equals(planned.section)
                && item.equals(planned.item)
                && ordinal == planned.ordinal
                && dose.equals(planned.dose);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, item, ordinal);
    }

    /** Returns the exercise and the dose. */
    @Override
    public String toString() {
        return exercise() + ": " + prescription();
    }
}
