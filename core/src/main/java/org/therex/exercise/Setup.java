package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Position;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * How an exercise is set up: positions, limbs, equipment.
 */
@Value.Immutable
public abstract sealed class Setup permits ImmutableSetup {

    Setup() {}

    /** Returns a set-up that starts in the given position, with nothing else said. */
    public static Setup of(Position position) {
        return builder().startPosition(position).build();
    }

    /** Returns the usual position to start from. */
    public Position position() {
        return startPositions().get(0).position();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the positions it may start from; the first is the usual one; at least one. */
    public abstract ImmutableList<SetupPosition> startPositions();

    /** Returns the positions it ends in or passes through, if other than the start; empty if none is stated. */
    public abstract ImmutableList<SetupPosition> endPositions();

    /** Returns where limbs and head go; empty if none is stated. */
    public abstract ImmutableList<Placement> placements();

    /** Returns what equipment is used; empty if none is stated. */
    public abstract ImmutableList<EquipmentNeed> equipment();

    /** Returns what is fitted to the person; empty if none is stated. */
    public abstract ImmutableList<Adjustment> adjustments();

    /** Returns the words of the set-up that need a meaning; empty if none is stated. */
    public abstract ImmutableList<Definition> definitions();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.notEmpty("startPositions", startPositions()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Setup}. */
    public static final class Builder extends SetupSetters {

        Builder() {}

        /** Adds a position to start from, with the surfaces of which any one will do. */
        public Builder startPosition(Position position, Surface... surfaces) {
            requireNonNull(position, "position");
            requireNonNull(surfaces, "surfaces");
            return startPosition(SetupPosition.of(position, surfaces));
        }

        /** Adds a position to end in, with the surfaces of which any one will do. */
        public Builder endPosition(Position position, Surface... surfaces) {
            requireNonNull(position, "position");
            requireNonNull(surfaces, "surfaces");
            return endPosition(SetupPosition.of(position, surfaces));
        }

        /** Adds the need for one of the given things. */
        public Builder equipment(Equipment first, Equipment... others) {
            requireNonNull(first, "first");
            requireNonNull(others, "others");
            return equipment(EquipmentNeed.required(first, others));
        }

        /** Adds where a part of the body goes. */
        public Builder placement(BodyPart part, String where) {
            return placement(Placement.builder().part(part).where(where).build());
        }
    }
}
