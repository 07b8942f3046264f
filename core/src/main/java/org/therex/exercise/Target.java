package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

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
        return new Builder();
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
        return new Builder().from(this);
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends TargetSetters {

        Builder() {}
    }
}
