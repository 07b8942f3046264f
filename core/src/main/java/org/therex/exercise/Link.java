package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * How an exercise stands to another.
 */
@Value.Immutable
public abstract sealed class Link implements Attributed permits ImmutableLink {

    Link() {}

    /** Returns a link to another exercise. */
    public static Link of(Relation relation, ExerciseId exercise) {
        return builder().relation(relation).exercise(exercise).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how it stands. */
    public abstract Relation relation();

    /** Returns the other exercise. */
    public abstract ExerciseId exercise();

    /** Returns when that holds, such as "lying on the floor is uncomfortable"; absent if it is not stated. */
    public abstract Optional<String> condition();

    /** Returns what else is said; absent if it is not stated. */
    public abstract Optional<String> note();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> condition().ifPresent(value -> Require.text("condition", value)))
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Link by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Link}. */
    public static final class Builder extends LinkSetters {

        Builder() {}
    }
}
