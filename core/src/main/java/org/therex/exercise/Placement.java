package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.RelativeSide;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Where a part of the body goes in the starting position.
 */
@Value.Immutable
public abstract sealed class Placement implements Attributed permits ImmutablePlacement {

    Placement() {}

    /** Returns where a part of the body goes. */
    public static Placement of(BodyPart part, String where) {
        return builder().part(part).where(where).build();
    }

    /** Returns where a part of the body on one side, seen from the moving or straight limb, goes. */
    public static Placement of(BodyPart part, RelativeSide side, String where) {
        return builder().part(part).side(side).where(where).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the part that is placed. */
    public abstract BodyPart part();

    /** Returns on which side, seen from the moving or straight limb; absent if it is not stated. */
    public abstract Optional<RelativeSide> side();

    /** Returns the place, such as "under the shoulder" or "hip-width apart". */
    public abstract String where();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> side().ifPresent(value -> Laterality.requireOne("side", value)))
                .attempt(Path.root(), () -> Require.text("where", where()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Placement by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Placement}. */
    public static final class Builder extends PlacementSetters {

        Builder() {}
    }
}
