package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A link from an exercise to another one.
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

    /** Returns the relation of the other exercise to this one. */
    public abstract Relation relation();

    /** Returns the other exercise. */
    public abstract ExerciseId exercise();

    /** Returns the condition under which it holds, such as "lying on the floor is uncomfortable"; absent if not stated. */
    public abstract Optional<String> condition();

    /** Returns a note; absent if not stated. */
    public abstract Optional<String> note();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
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

    /** Returns this value with another attribution. */
    public Link by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Link}. */
    public static final class Builder extends LinkSetters {

        Builder() {}
    }
}
