package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
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
        return new ImmutableSetup.Builder();
    }

    /** Returns the positions it may start from; the first is the usual one; at least one. */
    public abstract ImmutableList<StartPosition> startPositions();

    /** Returns the positions it ends in or passes through, if other than the start; empty if none is stated. */
    public abstract ImmutableList<StartPosition> endPositions();

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
        return new ImmutableSetup.Builder().from(this);
    }

    /**
     * Builds a {@link Setup}.
     *
     * <ul>
     *   <li>must be set: startPositions
     *   <li>absent or empty unless set: endPositions, placements, equipment, adjustments, definitions
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableSetup.Builder {

        Builder() {}

        /** Adds a position to start from. */
        public abstract Builder startPosition(StartPosition startPosition);

        /** Sets the positions it may start from; the first is the usual one, in place of those so far. */
        public abstract Builder startPositions(Iterable<? extends StartPosition> startPositions);

        /** Adds a position it ends in. */
        public abstract Builder endPosition(StartPosition endPosition);

        /** Sets the positions it ends in or passes through, if other than the start, in place of those so far. */
        public abstract Builder endPositions(Iterable<? extends StartPosition> endPositions);

        /** Adds where a part goes. */
        public abstract Builder placement(Placement placement);

        /** Sets where limbs and head go, in place of those so far. */
        public abstract Builder placements(Iterable<? extends Placement> placements);

        /** Adds equipment that is used. */
        public abstract Builder equipment(EquipmentNeed equipment);

        /** Sets what equipment is used, in place of those so far. */
        public abstract Builder equipment(Iterable<? extends EquipmentNeed> equipment);

        /** Adds something that is fitted. */
        public abstract Builder adjustment(Adjustment adjustment);

        /** Sets what is fitted to the person, in place of those so far. */
        public abstract Builder adjustments(Iterable<? extends Adjustment> adjustments);

        /** Adds a word that needs a meaning. */
        public abstract Builder definition(Definition definition);

        /** Sets the words of the set-up that need a meaning, in place of those so far. */
        public abstract Builder definitions(Iterable<? extends Definition> definitions);

        /** Adds a position to start from. */
        public final Builder startPosition(Position position, Surface... surfaces) {
            return startPosition(StartPosition.builder()
                    .position(position)
                    .surfaces(ImmutableSet.copyOf(surfaces))
                    .build());
        }

        /** Adds the need for one of the given things. */
        public final Builder equipment(Equipment first, Equipment... others) {
            return equipment(EquipmentNeed.required(first, others));
        }

        /** Adds where a part of the body goes. */
        public final Builder placement(BodyPart part, String where) {
            return placement(Placement.builder().part(part).where(where).build());
        }

        abstract Setup create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Setup build() {
            return create();
        }
    }
}
