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
 * The place of a part of the body in the starting position.
 */
@Value.Immutable
public abstract sealed class Placement implements Attributed permits ImmutablePlacement {

    Placement() {}

    /** Returns the place of a part of the body. */
    public static Placement of(BodyPart part, String where) {
        return builder().part(part).where(where).build();
    }

    /** Returns the place of a part on one side, same as or opposite to the moving or straight limb. */
    public static Placement of(BodyPart part, RelativeSide side, String where) {
        return builder().part(part).side(side).where(where).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the part that is placed. */
    public abstract BodyPart part();

    /** Returns the side, same as or opposite to the moving or straight limb; absent if not stated. */
    public abstract Optional<RelativeSide> side();

    /** Returns the place, such as "under the shoulder" or "hip-width apart". */
    public abstract String where();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
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

    /** Returns this value with another attribution. */
    public Placement by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Placement}. */
    public static final class Builder extends PlacementSetters {

        Builder() {}
    }
}
