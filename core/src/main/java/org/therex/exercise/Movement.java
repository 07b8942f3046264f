package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * The movement of an exercise.
 */
@Value.Immutable
public abstract sealed class Movement implements Attributed permits ImmutableMovement {

    Movement() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of movement; absent if not stated. */
    public abstract Optional<MovementKind> kind();

    /** Returns whether it is active or passive; absent if not stated. */
    public abstract Optional<Drive> drive();

    /** Returns the phases in order; empty if none is stated. */
    public abstract ImmutableList<MovementPhase> phases();

    /** Returns the orders of activation or landing; empty if none is stated. */
    public abstract ImmutableList<Sequence> sequences();

    /** Returns the parts that must not move; empty if none is stated. */
    public abstract ImmutableList<StabilisedPart> stillParts();

    /** Returns the angles of joints; empty if none is stated. */
    public abstract ImmutableList<Angle> angles();

    /** Returns the places at which it ends; empty if none is stated. */
    public abstract ImmutableList<EndPoint> endPoints();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    /** Returns this value with another attribution. */
    public Movement by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Movement}. */
    public static final class Builder extends MovementSetters {

        Builder() {}
    }
}
