package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.prescription.ResolvedPrescription;
import org.therex.progression.Progression;

/**
 * An item of a program with its place and all that it refers to or inherits: exercise, dose and progression.
 *
 * <p>{@link Program#resolve()} returns the items of a program. Immutable and thread-safe, and equal by content.
 */
public final class ResolvedItem {

    private final PlacedItem placed;
    private final Exercise exercise;
    private final ImmutableList<Exercise> alternatives;
    private final @Nullable ResolvedPrescription dose;
    private final Report problems;
    private final @Nullable Progression progression;

    ResolvedItem(
            PlacedItem placed,
            Exercise exercise,
            ImmutableList<Exercise> alternatives,
            @Nullable ResolvedPrescription dose,
            Report problems,
            @Nullable Progression progression) {
        this.placed = placed;
        this.exercise = exercise;
        this.alternatives = alternatives;
        this.dose = dose;
        this.problems = problems;
        this.progression = progression;
    }

    /** Returns the item and its place, without what it refers to. */
    public PlacedItem placed() {
        return placed;
    }

    /** Returns the path of the item in its program, such as {@code /phases/0/sections/1/items/2}. */
    public Path path() {
        return placed.path();
    }

    /** Returns the phase of the item; absent if the program has no phases. */
    public Optional<Phase> phase() {
        return placed.phase();
    }

    /** Returns the section of the item. */
    public Section section() {
        return placed.section();
    }

    /** Returns the item as the program states it. */
    public Item item() {
        return placed.item();
    }

    /** Returns the exercise of the item. */
    public Exercise exercise() {
        return exercise;
    }

    /** Returns the exercises that may replace it, in the order of the item; empty if there are none. */
    public ImmutableList<Exercise> alternatives() {
        return alternatives;
    }

    /** Returns the facts of the exercise that hold for the item: those of the entry that it follows. */
    public ItemFacts facts() {
        return ItemFacts.of(exercise, item());
    }

    /**
     * Returns the dose with all inherited fields and the origin of each.
     *
     * <p>A field comes from the first of these that states it: the item, its section, its phase, the program, the source
     * entry that the item follows. A field that none of them states stays absent.
     *
     * @throws org.therex.check.InvalidValueException if inherited doses contradict each other; it carries {@link #problems()}
     */
    public ResolvedPrescription dose() {
        problems.throwIfErrors();
        return findDose().orElseThrow();
    }

    /** Finds the dose that {@link #dose()} returns; absent if inherited doses contradict each other. */
    public Optional<ResolvedPrescription> findDose() {
        return Optional.ofNullable(dose);
    }

    /** Returns the contradictions between inherited doses, with their place in the program; usually empty. */
    public Report problems() {
        return problems;
    }

    /** Returns the progression of the item, else of its section, phase or program; absent if none states one. */
    public Optional<Progression> progression() {
        return Optional.ofNullable(progression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResolvedItem resolved
                && placed.equals(resolved.placed)
                && exercise.equals(resolved.exercise)
                && alternatives.equals(resolved.alternatives)
                && findDose().equals(resolved.findDose())
                && problems.equals(resolved.problems)
                && progression().equals(resolved.progression());
    }

    @Override
    public int hashCode() {
        return placed.hashCode();
    }

    /** Returns the exercise and the path, such as {@code bird-dog at /sections/0/items/1}. */
    @Override
    public String toString() {
        return placed.toString();
    }
}
