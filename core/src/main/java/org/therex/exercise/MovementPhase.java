package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.JointAction;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Breath;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A phase of a movement, such as lifting or lowering, and what the joints do in it.
 */
@Value.Immutable
public abstract sealed class MovementPhase implements Attributed permits ImmutableMovementPhase {

    MovementPhase() {}

    /** Returns a phase in which the joints do the given things. */
    public static MovementPhase of(String name, JointAction... actions) {
        requireNonNull(actions, "actions");
        return builder().name(name).actions(ImmutableList.copyOf(actions)).build();
    }

    /** Returns this phase with the way to breathe in it. */
    public MovementPhase with(Breath breath) {
        return toBuilder().breath(breath).build();
    }

    /** Returns this phase with all of it happening at once. */
    public MovementPhase simultaneously() {
        return toBuilder().simultaneous(true).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the phase in a word or two. */
    public abstract String name();

    /** Returns what the joints do; empty if none is stated. */
    public abstract ImmutableList<JointAction> actions();

    /** Returns whether all of it happens at once; false unless set. */
    @Value.Default
    public boolean simultaneous() {
        return false;
    }

    /** Returns how to breathe in it; absent if it is not stated. */
    public abstract Optional<Breath> breath();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("name", name()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public MovementPhase by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link MovementPhase}. */
    public static final class Builder extends MovementPhaseSetters {

        Builder() {}
    }
}
