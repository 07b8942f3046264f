package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;

/**
 * How the body moves.
 */
@Value.Immutable
public abstract sealed class Movement implements Attributed permits ImmutableMovement {

    Movement() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableMovement.Builder();
    }

    /** Returns whether it holds, moves or cycles; absent if it is not stated. */
    public abstract Optional<Manner> manner();

    /** Returns what moves the moving part; absent if it is not stated. */
    public abstract Optional<Drive> drive();

    /** Returns its phases in order; empty if none is stated. */
    public abstract ImmutableList<MovementPhase> phases();

    /** Returns orders of activation or landing; empty if none is stated. */
    public abstract ImmutableList<Sequence> sequences();

    /** Returns what must not move; empty if none is stated. */
    public abstract ImmutableList<Stillness> stillParts();

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
        return new ImmutableMovement.Builder().from(this);
    }

    /**
     * Builds a {@link Movement}.
     *
     * <ul>
     *   <li>absent or empty unless set: manner, drive, phases, sequences, stillParts, angles, endPoints
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableMovement.Builder {

        Builder() {}

        /** Sets whether it holds, moves or cycles. */
        public abstract Builder manner(Manner manner);

        /** Sets what moves the moving part. */
        public abstract Builder drive(Drive drive);

        /** Adds the next phase. */
        public abstract Builder phase(MovementPhase phase);

        /** Sets its phases in order, in place of those so far. */
        public abstract Builder phases(Iterable<? extends MovementPhase> phases);

        /** Adds an order. */
        public abstract Builder sequence(Sequence sequence);

        /** Sets orders of activation or landing, in place of those so far. */
        public abstract Builder sequences(Iterable<? extends Sequence> sequences);

        /** Adds what must not move. */
        public abstract Builder stillPart(Stillness stillPart);

        /** Sets what must not move, in place of those so far. */
        public abstract Builder stillParts(Iterable<? extends Stillness> stillParts);

        /** Adds an angle. */
        public abstract Builder angle(Angle angle);

        /** Sets angles of joints, in place of those so far. */
        public abstract Builder angles(Iterable<? extends Angle> angles);

        /** Adds where it ends. */
        public abstract Builder endPoint(EndPoint endPoint);

        /** Sets where it ends, in place of those so far. */
        public abstract Builder endPoints(Iterable<? extends EndPoint> endPoints);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Movement create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Movement build() {
            return create();
        }
    }
}
