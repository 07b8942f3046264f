package org.therex.anatomy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * A joint's movement in one direction, such as flexion of the left hip; unknown parts are absent.
 *
 * <p>A joint that is held still has one too: its {@link #contraction()} is isometric, or its direction is an
 * anti-direction.
 */
@Value.Immutable
public abstract sealed class JointAction permits ImmutableJointAction {

    JointAction() {}

    /**
     * Returns a joint's movement in a direction.
     *
     * @throws org.therex.check.InvalidValueException if the joint does not have the direction
     */
    public static JointAction of(Joint joint, MovementDirection direction) {
        return builder().joint(joint).direction(direction).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the joint. */
    public abstract Joint joint();

    /** Returns the direction; it is one of the joint's {@linkplain Joint#directions() directions}. */
    public abstract MovementDirection direction();

    /**
     * Returns the side; absent if not stated. For a {@linkplain Joint#paired() paired} joint it is the side of the
     * joint that moves. For the spine and the pelvis it is the side to which they move, or the side of the pelvis that
     * is raised or lowered.
     */
    public abstract Optional<Side> side();

    /** Returns the work of the muscles; absent if unknown. */
    public abstract Optional<Contraction> contraction();

    /** Returns the part of the range that is used; absent if unknown. */
    public abstract Optional<RangeBand> range();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks the direction and side against the joint.
     *
     * @throws org.therex.check.InvalidValueException if the joint does not have the direction, or if a side is given
     *     for a movement of the spine or pelvis that has no side
     */
    @Value.Check
    void check() {
        Report.Builder report = Report.builder();
        if (!joint().directions().contains(direction())) {
            report.add(impossibleDirection());
        }
        if (side().isPresent() && !joint().paired() && !direction().goesToOneSide()) {
            report.add(needlessSide(side().get()));
        }
        report.build().throwIfErrors();
    }

    private Issue impossibleDirection() {
        ImmutableList<String> allowed =
                joint().directions().stream().map(MovementDirection::id).collect(ImmutableList.toImmutableList());
        return Issue.builder()
                .code(IssueCode.CONFLICT)
                .path(Path.of("direction"))
                .message("'direction' must be possible at the " + joint().label() + ", but was "
                        + direction().id())
                .hint(
                        allowed.isEmpty()
                                ? "name the region instead; this joint has no direction to exercise in"
                                : "use one of: " + String.join(", ", allowed))
                .putDetail("joint", joint().id())
                .putDetail("value", direction().id())
                .build();
    }

    private Issue needlessSide(Side side) {
        return Issue.builder()
                .code(IssueCode.CONFLICT)
                .path(Path.of("side"))
                .message("'side' must be absent for " + direction().label() + " of the " + joint().label()
                        + ", but was " + side.id())
                .hint("only a movement to one side has one: "
                        + joint().directions().stream()
                                .filter(MovementDirection::goesToOneSide)
                                .map(MovementDirection::id)
                                .collect(Collectors.joining(", ")))
                .putDetail("value", side.id())
                .build();
    }

    /** Builds a {@link JointAction}. */
    public static final class Builder extends JointActionSetters {

        Builder() {}
    }
}
