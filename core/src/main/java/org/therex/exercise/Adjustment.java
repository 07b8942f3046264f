package org.therex.exercise;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * An adjustment of a set-up to the person: the fitted part and the reason for the fit.
 */
@Value.Immutable
public abstract sealed class Adjustment implements Attributed permits ImmutableAdjustment {

    Adjustment() {}

    /** Returns an adjustment. */
    public static Adjustment of(String what, String dependsOn) {
        return builder().what(what).dependsOn(dependsOn).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the part that is fitted, such as the distance to the wall. */
    public abstract String what();

    /** Returns what the fit depends on, such as how flexible the hamstrings are. */
    public abstract String dependsOn();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("what", what()))
                .attempt(Path.root(), () -> Require.text("dependsOn", dependsOn()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Adjustment by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adjustment}. */
    public static final class Builder extends AdjustmentSetters {

        Builder() {}
    }
}
