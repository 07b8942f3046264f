package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Something that an exercise may be mistaken for because of its name.
 */
@Value.Immutable
public abstract sealed class Distinction implements Attributed permits ImmutableDistinction {

    Distinction() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of what it is not. */
    public abstract String notToBeConfusedWith();

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
                .attempt(Path.root(), () -> Require.name("notToBeConfusedWith", notToBeConfusedWith()))
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
        return new Builder().from(this);
    }

    /** Builds a {@link Distinction}. */
    public static final class Builder extends DistinctionSetters {

        Builder() {}
    }
}
