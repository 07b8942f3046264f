package org.therex.progression;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/**
 * A step of a {@link Ladder}: an exercise in some form, and its first dose.
 *
 * <p>The exercise, the modifications and the stage together are its place; two steps of a ladder never
 * share one.
 */
@Value.Immutable
public abstract sealed class LadderStep permits ImmutableLadderStep {

    LadderStep() {}

    /** The last stage: {@value}. */
    public static final int MOST_STAGE = 99;

    /** Returns the step of an exercise without modifications. */
    public static LadderStep of(ExerciseId exercise) {
        return builder().exercise(exercise).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the exercise. */
    public abstract ExerciseId exercise();

    /** Returns the modifications of the exercise; empty if there are none. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the stage of an exercise in stages, from 1 to {@value #MOST_STAGE}; absent if not stated. */
    public abstract Optional<Integer> stage();

    /** Returns the whole first dose; absent if the dose stays as it is. */
    public abstract Optional<Prescription> prescription();

    /** Returns this step with one more modification. */
    public LadderStep with(ModificationId modification) {
        return toBuilder().modification(modification).build();
    }

    /** Returns this step with its whole first dose. */
    public LadderStep with(Prescription prescription) {
        return toBuilder().prescription(prescription).build();
    }

    /** Returns whether the other step has the same exercise, modifications and stage. */
    boolean isPlaceOf(LadderStep other) {
        return exercise().equals(other.exercise())
                && modifications().equals(other.modifications())
                && stage().equals(other.stage());
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> stage().ifPresent(value -> Require.between("stage", value, 1, MOST_STAGE)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link LadderStep}. */
    public static final class Builder extends LadderStepSetters {

        Builder() {}
    }
}
