package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Position;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A position in which an exercise starts or ends, with its surfaces.
 */
@Value.Immutable
public abstract sealed class SetupPosition implements Attributed permits ImmutableSetupPosition {

    SetupPosition() {}

    /** Returns a position with alternative surfaces, any one of which suffices. */
    public static SetupPosition of(Position position, Surface... surfaces) {
        requireNonNull(surfaces, "surfaces");
        return builder()
                .position(position)
                .surfaces(ImmutableSet.copyOf(surfaces))
                .build();
    }

    /** Returns this position with a detail. */
    public SetupPosition with(String detail) {
        return toBuilder().detail(detail).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the position. */
    public abstract Position position();

    /** Returns the alternative surfaces, any one of which suffices; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Surface> surfaces();

    /** Returns a detail, such as how the head lies; absent if not stated. */
    public abstract Optional<String> detail();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> detail().ifPresent(value -> Require.text("detail", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public SetupPosition by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SetupPosition}. */
    public static final class Builder extends SetupPositionSetters {

        Builder() {}
    }
}
