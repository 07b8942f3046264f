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
 * A rung of a {@link Ladder}: an exercise in some form, and the dose with which it begins.
 *
 * <p>The exercise, the modifications and the stage together are its {@linkplain #isPlaceOf place}; two rungs of a ladder never
 * share one.
 */
@Value.Immutable
public abstract sealed class Rung permits ImmutableRung {

    Rung() {}

    /** The last stage: {@value}. */
    public static final int MOST_STAGE = 99;

    /** Returns the rung of an exercise as it is. */
    public static Rung of(ExerciseId exercise) {
        return builder().exercise(exercise).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableRung.Builder();
    }

    /** Returns the exercise. */
    public abstract ExerciseId exercise();

    /** Returns the modifications of the exercise that belong to it; empty if there are none. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the stage of an exercise that is built up, from 1 to {@value #MOST_STAGE}; absent if it is not stated. */
    public abstract Optional<Integer> stage();

    /** Returns the whole dose with which it begins; if absent, the dose stays as it was; absent if it is not stated. */
    public abstract Optional<Prescription> prescription();

    /** Returns this rung with a modification more. */
    public Rung with(ModificationId modification) {
        return toBuilder().modification(modification).build();
    }

    /** Returns this rung with the whole dose with which it begins. */
    public Rung with(Prescription prescription) {
        return toBuilder().prescription(prescription).build();
    }

    /** Returns whether the other rung has the same exercise, modifications and stage. */
    public boolean isPlaceOf(Rung other) {
        return exercise().equals(other.exercise())
                && modifications().equals(other.modifications())
                && stage().equals(other.stage());
    }

    /** Returns whether a dose is one of this exercise with the same modifications at the same stage. */
    public boolean isPlaceOf(DoseState state) {
        return state.exercise().filter(exercise()::equals).isPresent()
                && modifications().equals(state.modifications())
                && stage().equals(state.stage());
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> stage().ifPresent(value -> Require.between("stage", value, 1, MOST_STAGE)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableRung.Builder().from(this);
    }

    /**
     * Builds a {@link Rung}.
     *
     * <ul>
     *   <li>must be set: exercise
     *   <li>absent or empty unless set: modifications, stage, prescription
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableRung.Builder {

        Builder() {}

        /** Sets the exercise. */
        public abstract Builder exercise(ExerciseId exercise);

        /** Adds a modification. */
        public abstract Builder modification(ModificationId modification);

        /** Sets the modifications of the exercise that belong to it, in place of those so far. */
        public abstract Builder modifications(Iterable<? extends ModificationId> modifications);

        /** Sets the stage of an exercise that is built up, from 1 to {@value #MOST_STAGE}. */
        public abstract Builder stage(int stage);

        /** Sets the whole dose with which it begins; if absent, the dose stays as it was. */
        public abstract Builder prescription(Prescription prescription);

        abstract Rung create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Rung build() {
            return create();
        }
    }
}
