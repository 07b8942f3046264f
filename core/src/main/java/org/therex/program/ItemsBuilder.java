package org.therex.program;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExerciseSupplier;
import org.therex.prescription.Prescription;

/**
 * The part of a builder that takes items. An exercise may be given as a value, a constant or an id.
 *
 * <p>An exercise that is given as a value or constant joins the exercises of the program. An exercise that is given by
 * its id must be among them when the program is built. A section that is built by itself keeps only the ids, so give
 * its exercises to the program too.
 *
 * @param <B> the builder
 */
public abstract sealed class ItemsBuilder<B extends ItemsBuilder<B>> permits SectionBuilder, SectionsBuilder {

    private final GivenDose prescription = new GivenDose();

    ItemsBuilder() {}

    /** Sets the dose that the items inherit and replaces the current one. */
    public final B prescription(Prescription prescription) {
        requireNonNull(prescription, "prescription");
        this.prescription.set(prescription);
        return self();
    }

    /**
     * Sets the dose that the items inherit and replaces the current one; {@link #changePrescription} changes the
     * current one.
     */
    public final B prescription(Consumer<Prescription.Builder> dose) {
        requireNonNull(dose, "dose");
        prescription.set(dose);
        return self();
    }

    /**
     * Sets the dose that the items inherit from a text, such as {@code 3 x 10, each side}, and replaces the current
     * one.
     *
     * <p>A text that {@link Prescription#parse} rejects is reported when the part is built.
     */
    public final B prescription(String dose) {
        requireNonNull(dose, "dose");
        prescription.set(dose);
        return self();
    }

    /**
     * Changes the dose that the items inherit, or makes one if there is none. Fields that are not set stay as they are;
     * added elements, such as a rest, join the present ones.
     */
    public final B changePrescription(Consumer<Prescription.Builder> change) {
        requireNonNull(change, "change");
        prescription.change(change);
        return self();
    }

    abstract B self();

    /** Returns the current dose. */
    final GivenDose prescription() {
        return prescription;
    }

    /** Adds an item. */
    public abstract B item(Item item);

    /** Adds an exercise, or that of a constant, as the next item. */
    public final B item(ExerciseSupplier exercise) {
        return item(exercise, ItemsBuilder::nothing);
    }

    /** Adds an exercise, or that of a constant, as the next item, with what this program says about it. */
    public final B item(ExerciseSupplier exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(exercise, "exercise");
        requireNonNull(parts, "parts");
        include(exercise.exercise());
        return append(exercise::exerciseId, parts);
    }

    /** Adds the exercise with the given id as the next item; an invalid id is reported when the part is built. */
    public final B item(String exercise) {
        return item(exercise, ItemsBuilder::nothing);
    }

    /** Adds the exercise with the given id as the next item, with details for this program. */
    public final B item(String exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(parts, "parts");
        return append(() -> ExerciseId.of(Require.id("exercise", exercise)), parts);
    }

    private static void nothing(ItemBuilder item) {}

    /** Makes an exercise available to items that name its id. */
    abstract void include(Exercise exercise);

    /** Adds an item whose exercise id may be invalid. */
    abstract B append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> parts);
}
