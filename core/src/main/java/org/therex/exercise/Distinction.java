package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Something that an exercise may be mistaken for because of its name.
 */
@Value.Immutable
public abstract sealed class Distinction implements Attributed permits ImmutableDistinction {

    Distinction() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableDistinction.Builder();
    }

    /** Returns the name of what it is not. */
    public abstract String notThis();

    /** Returns the exercise it is not, if it is one of those known by id; absent if it is not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns how to tell them apart. */
    public abstract String explanation();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("notThis", notThis()))
                .attempt(Path.root(), () -> Require.text("explanation", explanation()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Distinction by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableDistinction.Builder().from(this);
    }

    /**
     * Builds a {@link Distinction}.
     *
     * <ul>
     *   <li>must be set: notThis, explanation
     *   <li>absent or empty unless set: exercise
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableDistinction.Builder {

        Builder() {}

        /** Sets the name of what it is not. */
        public abstract Builder notThis(String notThis);

        /** Sets the exercise it is not, if it is one of those known by id. */
        public abstract Builder exercise(ExerciseId exercise);

        /** Sets how to tell them apart. */
        public abstract Builder explanation(String explanation);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Distinction create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Distinction build() {
            return create();
        }
    }
}
