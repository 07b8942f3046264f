package org.therex.progression;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/**
 * Where somebody stands: the dose, and of which exercise in which form.
 *
 * <p>The exercise may be left out where only its dose is to change.
 */
@Value.Immutable
public abstract sealed class DoseState permits ImmutableDoseState {

    DoseState() {}

    /** Returns a dose of whatever exercise. */
    public static DoseState of(Prescription prescription) {
        return builder().prescription(prescription).build();
    }

    /** Returns a dose of an exercise. */
    public static DoseState of(ExerciseId exercise, Prescription prescription) {
        return builder().exercise(exercise).prescription(prescription).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableDoseState.Builder();
    }

    /** Returns the exercise; absent if it is not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns the modifications that were chosen; empty if there are none. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the stage of an exercise that is built up, from 1 to {@value Rung#MOST_STAGE}; absent if it is not stated. */
    public abstract Optional<Integer> stage();

    /** Returns the dose. */
    public abstract Prescription prescription();

    /** Returns this state with another dose. */
    public DoseState with(Prescription prescription) {
        return toBuilder().prescription(prescription).build();
    }

    /** Returns the state on a rung: with its exercise in its form, and with its dose if it has one of its own. */
    public DoseState on(Rung rung) {
        Builder state = builder()
                .exercise(rung.exercise())
                .modifications(rung.modifications())
                .prescription(rung.prescription().orElse(prescription()));
        rung.stage().ifPresent(state::stage);
        return state.build();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(
                        Path.root(),
                        () -> stage().ifPresent(value -> Require.between("stage", value, 1, Rung.MOST_STAGE)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableDoseState.Builder().from(this);
    }

    /**
     * Builds a {@link DoseState}.
     *
     * <ul>
     *   <li>must be set: prescription
     *   <li>absent or empty unless set: exercise, modifications, stage
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableDoseState.Builder {

        Builder() {}

        /** Sets the exercise. */
        public abstract Builder exercise(ExerciseId exercise);

        /** Adds a modification. */
        public abstract Builder modification(ModificationId modification);

        /** Sets the modifications that were chosen, in place of those so far. */
        public abstract Builder modifications(Iterable<? extends ModificationId> modifications);

        /** Sets the stage of an exercise that is built up, from 1 to {@value Rung#MOST_STAGE}. */
        public abstract Builder stage(int stage);

        /** Sets the dose. */
        public abstract Builder prescription(Prescription prescription);

        abstract DoseState create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final DoseState build() {
            return create();
        }
    }
}
