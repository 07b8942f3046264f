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
 * A phase of a movement, such as lifting or lowering, with its joint actions.
 */
@Value.Immutable
public abstract sealed class MovementPhase implements Attributed permits ImmutableMovementPhase {

    MovementPhase() {}

    /** Returns a phase with the given joint actions. */
    public static MovementPhase of(String name, JointAction... actions) {
        requireNonNull(actions, "actions");
        return builder().name(name).actions(ImmutableList.copyOf(actions)).build();
    }

    /** Returns this phase with a way to breathe. */
    public MovementPhase with(Breath breath) {
        return toBuilder().breath(breath).build();
    }

    /** Returns this phase with all actions at once. */
    public MovementPhase simultaneously() {
        return toBuilder().simultaneous(true).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the phase, in a word or two. */
    public abstract String name();

    /** Returns the joint actions; empty if none is stated. */
    public abstract ImmutableList<JointAction> actions();

    /** Returns whether all actions happen at once; false unless set. */
    @Value.Default
    public boolean simultaneous() {
        return false;
    }

    /** Returns the way to breathe; absent if not stated. */
    public abstract Optional<Breath> breath();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
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

    /** Returns this value with another attribution. */
    public MovementPhase by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link MovementPhase}. */
    public static final class Builder extends MovementPhaseSetters {

        Builder() {}
    }
}
