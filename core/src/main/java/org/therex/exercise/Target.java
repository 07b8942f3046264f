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
 * A part of the body that an exercise works, and its role.
 */
@Value.Immutable
public abstract sealed class Target implements Attributed permits ImmutableTarget {

    Target() {}

    /** Returns a target. */
    public static Target of(Role role, BodyPart part) {
        return builder().role(role).part(part).build();
    }

    /** Returns this target with an emphasis. */
    public Target with(Emphasis emphasis) {
        return toBuilder().emphasis(emphasis).build();
    }

    /** Returns this target with a note. */
    public Target with(String note) {
        return toBuilder().note(note).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the part of the body. */
    public abstract BodyPart part();

    /** Returns the role. */
    public abstract Role role();

    /** Returns the emphasis; absent if not stated. */
    public abstract Optional<Emphasis> emphasis();

    /** Returns whether any muscle can be worked in the same way; false unless set. */
    @Value.Default
    public boolean anyMuscle() {
        return false;
    }

    /** Returns a note, such as how small its share is; absent if not stated. */
    public abstract Optional<String> note();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
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

    /** Returns this value with another attribution. */
    public Target by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends TargetSetters {

        Builder() {}
    }
}
