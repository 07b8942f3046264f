package org.therex.exercise;

import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Part of a set-up that is fitted to the person, and what it depends on.
 */
@Value.Immutable
public abstract sealed class Adjustment implements Attributed permits ImmutableAdjustment {

    Adjustment() {}

    /** Returns what is fitted and what it depends on. */
    public static Adjustment of(String what, String determinedBy) {
        return builder().what(what).determinedBy(determinedBy).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableAdjustment.Builder();
    }

    /** Returns what is fitted, such as the distance to the wall. */
    public abstract String what();

    /** Returns what it depends on, such as how flexible the hamstrings are. */
    public abstract String determinedBy();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("what", what()))
                .attempt(Path.root(), () -> Require.text("determinedBy", determinedBy()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Adjustment by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableAdjustment.Builder().from(this);
    }

    /**
     * Builds an {@link Adjustment}.
     *
     * <ul>
     *   <li>must be set: what, determinedBy
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableAdjustment.Builder {

        Builder() {}

        /** Sets what is fitted, such as the distance to the wall. */
        public abstract Builder what(String what);

        /** Sets what it depends on, such as how flexible the hamstrings are. */
        public abstract Builder determinedBy(String determinedBy);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Adjustment create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Adjustment build() {
            return create();
        }
    }
}
