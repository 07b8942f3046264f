package org.therex.progression;

import static java.util.Objects.requireNonNull;

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
 * The current dose of a person, with its exercise, modifications and stage.
 *
 * <p>The exercise may be absent if only the dose changes.
 */
@Value.Immutable
public abstract sealed class DoseState permits ImmutableDoseState {

    DoseState() {}

    /** Returns the state of a dose of an unstated exercise. */
    public static DoseState of(Prescription prescription) {
        return builder().prescription(prescription).build();
    }

    /** Returns the state of a dose of an exercise. */
    public static DoseState of(ExerciseId exercise, Prescription prescription) {
        return builder().exercise(exercise).prescription(prescription).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the exercise; absent if not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns the chosen modifications; empty if there are none. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the stage of an exercise in stages, from 1 to {@value LadderStep#MOST_STAGE}; absent if not stated. */
    public abstract Optional<Integer> stage();

    /** Returns the dose. */
    public abstract Prescription prescription();

    /** Returns this state with another dose. */
    public DoseState with(Prescription prescription) {
        return toBuilder().prescription(prescription).build();
    }

    /** Returns the state on a step of a ladder, with the dose of the step or else of this state. */
    public DoseState on(LadderStep step) {
        requireNonNull(step, "step");
        Builder state = builder()
                .exercise(step.exercise())
                .modifications(step.modifications())
                .prescription(step.prescription().orElse(prescription()));
        step.stage().ifPresent(state::stage);
        return state.build();
    }

    /** Returns whether it is a dose of the exercise of a step, with the same modifications at the same stage. */
    boolean isAt(LadderStep step) {
        return exercise().equals(Optional.of(step.exercise()))
                && modifications().equals(step.modifications())
                && stage().equals(step.stage());
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(
                        Path.root(),
                        () -> stage().ifPresent(value -> Require.between("stage", value, 1, LadderStep.MOST_STAGE)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link DoseState}. */
    public static final class Builder extends DoseStateSetters {

        Builder() {}
    }
}
