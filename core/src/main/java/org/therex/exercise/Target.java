package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A part of the body and what an exercise does to it.
 */
@Value.Immutable
public abstract sealed class Target implements Attributed permits ImmutableTarget {

    Target() {}

    /** Returns what an exercise does to a part of the body. */
    public static Target of(Role role, BodyPart part) {
        return builder().role(role).part(part).build();
    }

    /** Returns this target with whether it is a main one. */
    public Target with(Emphasis emphasis) {
        return toBuilder().emphasis(emphasis).build();
    }

    /** Returns this target with what else is said. */
    public Target with(String note) {
        return toBuilder().note(note).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableTarget.Builder();
    }

    /** Returns the part of the body. */
    public abstract BodyPart part();

    /** Returns what is done to it. */
    public abstract Role role();

    /** Returns whether it is a main target; absent if it is not stated. */
    public abstract Optional<Emphasis> emphasis();

    /** Returns whether the same can be done to any muscle; false unless set. */
    @Value.Default
    public boolean anyMuscle() {
        return false;
    }

    /** Returns what else is said, such as how small a share it takes; absent if it is not stated. */
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
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Target by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableTarget.Builder().from(this);
    }

    /**
     * Builds a {@link Target}.
     *
     * <ul>
     *   <li>must be set: part, role
     *   <li>absent or empty unless set: emphasis, note
     *   <li>anyMuscle: false
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableTarget.Builder {

        Builder() {}

        /** Sets the part of the body. */
        public abstract Builder part(BodyPart part);

        /** Sets what is done to it. */
        public abstract Builder role(Role role);

        /** Sets whether it is a main target. */
        public abstract Builder emphasis(Emphasis emphasis);

        /** Sets whether the same can be done to any muscle. */
        public abstract Builder anyMuscle(boolean anyMuscle);

        /** Sets what else is said, such as how small a share it takes. */
        public abstract Builder note(String note);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Target create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Target build() {
            return create();
        }
    }
}
