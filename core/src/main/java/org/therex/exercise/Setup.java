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
 * The set-up of an exercise: positions, placement of limbs, equipment.
 */
@Value.Immutable
public abstract sealed class Setup permits ImmutableSetup {

    Setup() {}

    /** Returns a set-up that starts in the given position. */
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

    /** Returns the start positions, at least one; the first is the usual one. */
    public abstract ImmutableList<SetupPosition> startPositions();

    /** Returns the positions it ends in or passes through, if other than the start; empty if none is stated. */
    public abstract ImmutableList<SetupPosition> endPositions();

    /** Returns the places of limbs and head; empty if none is stated. */
    public abstract ImmutableList<Placement> placements();

    /** Returns the equipment; empty if none is stated. */
    public abstract ImmutableList<EquipmentNeed> equipment();

    /** Returns the adjustments to the person; empty if none is stated. */
    public abstract ImmutableList<Adjustment> adjustments();

    /** Returns the definitions of words in the set-up; empty if none is stated. */
    public abstract ImmutableList<Definition> definitions();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.notEmpty("startPositions", startPositions()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Setup}. */
    public static final class Builder extends SetupSetters {

        Builder() {}

        /** Adds a position to start from, with alternative surfaces, any one of which suffices. */
        public Builder startPosition(Position position, Surface... surfaces) {
            requireNonNull(position, "position");
            requireNonNull(surfaces, "surfaces");
            return startPosition(SetupPosition.of(position, surfaces));
        }

        /** Adds a position to end in, with alternative surfaces, any one of which suffices. */
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

        /** Adds the place of a part of the body. */
        public Builder placement(BodyPart part, String where) {
            return placement(Placement.builder().part(part).where(where).build());
        }
    }
}
