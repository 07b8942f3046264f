package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Joint;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * An angle of a joint, with its convention.
 */
@Value.Immutable
public abstract sealed class Angle implements Attributed permits ImmutableAngle {

    /** The largest angle: {@value} degrees. */
    public static final int DEGREES_LIMIT = 180;

    Angle() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the joint. */
    public abstract Joint joint();

    /** Returns the angle in degrees, 0 to {@value Angle#DEGREES_LIMIT}. */
    public abstract int degrees();

    /** Returns how exact the angle is. */
    public abstract FigureBound bound();

    /** Returns the convention by which the angle is measured. */
    public abstract AngleConvention convention();

    /** Returns the moment at which it holds, such as "at the lowest point"; absent if not stated. */
    public abstract Optional<String> when();

    /** Returns another way to read the source; absent if not stated. */
    public abstract Optional<String> ambiguity();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> when().ifPresent(value -> Require.text("when", value)))
                .attempt(Path.root(), () -> ambiguity().ifPresent(value -> Require.text("ambiguity", value)))
                .attempt(Path.root(), () -> Require.between("degrees", degrees(), 0, DEGREES_LIMIT))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Angle by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Angle}. */
    public static final class Builder extends AngleSetters {

        Builder() {}
    }
}
