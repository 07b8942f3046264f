package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * An exercise or thing of a similar name that must not be confused with an exercise.
 */
@Value.Immutable
public abstract sealed class Distinction implements Attributed permits ImmutableDistinction {

    Distinction() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the other exercise or thing. */
    public abstract String notToBeConfusedWith();

    /** Returns the id of the other exercise; absent if not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns the difference in words. */
    public abstract String explanation();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("notToBeConfusedWith", notToBeConfusedWith()))
                .attempt(Path.root(), () -> Require.text("explanation", explanation()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Distinction by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Distinction}. */
    public static final class Builder extends DistinctionSetters {

        Builder() {}
    }
}
