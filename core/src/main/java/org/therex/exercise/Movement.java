package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * How the body moves.
 */
@Value.Immutable
public abstract sealed class Movement implements Attributed permits ImmutableMovement {

    Movement() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether it holds, moves or cycles; absent if it is not stated. */
    public abstract Optional<MovementKind> kind();

    /** Returns what moves the moving part; absent if it is not stated. */
    public abstract Optional<Drive> drive();

    /** Returns its phases in order; empty if none is stated. */
    public abstract ImmutableList<MovementPhase> phases();

    /** Returns orders of activation or landing; empty if none is stated. */
    public abstract ImmutableList<Sequence> sequences();

    /** Returns what must not move; empty if none is stated. */
    public abstract ImmutableList<StabilisedPart> stillParts();

    /** Returns angles of joints; empty if none is stated. */
    public abstract ImmutableList<Angle> angles();

    /** Returns where it ends; empty if none is stated. */
    public abstract ImmutableList<EndPoint> endPoints();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Movement by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Movement}. */
    public static final class Builder extends MovementSetters {

        Builder() {}
    }
}
