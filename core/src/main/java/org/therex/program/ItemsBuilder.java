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
 * The part of a builder that takes items, in all the ways in which one may name an exercise.
 *
 * <p>An exercise that is given as itself or as a constant joins the exercises of the program; one that is given by its
 * id must be among them when the program is built. A section that is built by itself keeps the ids alone: give its
 * exercises to the program too.
 *
 * @param <B> the builder
 */
public abstract sealed class ItemsBuilder<B extends ItemsBuilder<B>> permits SectionBuilder, SectionsBuilder {

    private final GivenDose prescription = new GivenDose();

    ItemsBuilder() {}

    /** Sets the dose that the items inherit, in place of the one so far. */
    public final B prescription(Prescription prescription) {
        requireNonNull(prescription, "prescription");
        this.prescription.set(prescription);
        return self();
    }

    /** Sets the dose that the items inherit, in place of the one so far; {@link #changePrescription} changes that one. */
    public final B prescription(Consumer<Prescription.Builder> dose) {
        requireNonNull(dose, "dose");
        prescription.set(dose);
        return self();
    }

    /**
     * Sets the dose that the items inherit by its text, such as {@code 3 x 10, each side}, in place of the one so far.
     *
     * <p>A text that {@link Prescription#parse} does not read is reported when the part is built.
     */
    public final B prescription(String dose) {
        requireNonNull(dose, "dose");
        prescription.set(dose);
        return self();
    }

    /**
     * Changes the dose that the items inherit, or makes one if there is none. Fields that are not set stay as they are;
     * elements that are added, such as a rest, join those so far.
     */
    public final B changePrescription(Consumer<Prescription.Builder> change) {
        requireNonNull(change, "change");
        prescription.change(change);
        return self();
    }

    abstract B self();

    /** Returns the dose so far. */
    final GivenDose prescription() {
        return prescription;
    }

    /** Adds an item. */
    public abstract B item(Item item);

    /** Adds an exercise as the next item. */
    public final B item(Exercise exercise) {
        requireNonNull(exercise, "exercise");
        return item(exercise, ItemsBuilder::nothing);
    }

    /** Adds an exercise as the next item, with what this program says about it. */
    public final B item(Exercise exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(exercise, "exercise");
        requireNonNull(parts, "parts");
        include(exercise);
        return append(exercise::id, parts);
    }

    /** Adds the exercise of a constant as the next item. */
    public final B item(ExerciseSupplier exercise) {
        requireNonNull(exercise, "exercise");
        return item(exercise.exercise(), ItemsBuilder::nothing);
    }

    /** Adds the exercise of a constant as the next item, with what this program says about it. */
    public final B item(ExerciseSupplier exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(exercise, "exercise");
        requireNonNull(parts, "parts");
        return item(exercise.exercise(), parts);
    }

    /** Adds the exercise with the given id as the next item. */
    public final B item(ExerciseId exercise) {
        requireNonNull(exercise, "exercise");
        return append(() -> exercise, ItemsBuilder::nothing);
    }

    /** Adds the exercise with the given id as the next item, with what this program says about it. */
    public final B item(ExerciseId exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(exercise, "exercise");
        requireNonNull(parts, "parts");
        return append(() -> exercise, parts);
    }

    /** Adds the exercise with the given id as the next item; a text that is no id is reported when it is built. */
    public final B item(String exercise) {
        return item(exercise, ItemsBuilder::nothing);
    }

    /** Adds the exercise with the given id as the next item, with what this program says about it. */
    public final B item(String exercise, Consumer<ItemBuilder> parts) {
        requireNonNull(parts, "parts");
        return append(() -> ExerciseId.of(Require.id("exercise", exercise)), parts);
    }

    private static void nothing(ItemBuilder item) {}

    /** Lets items name the exercise by its id. */
    abstract void include(Exercise exercise);

    /** Adds an item whose id may turn out to be none. */
    abstract B append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> parts);
}
