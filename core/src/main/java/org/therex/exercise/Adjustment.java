package org.therex.exercise;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Part of a set-up that is fitted to the person, and what it depends on.
 */
@Value.Immutable
public abstract sealed class Adjustment implements Attributed permits ImmutableAdjustment {

    Adjustment() {}

    /** Returns what is fitted and what it depends on. */
    public static Adjustment of(String what, String dependsOn) {
        return builder().what(what).dependsOn(dependsOn).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is fitted, such as the distance to the wall. */
    public abstract String what();

    /** Returns what it depends on, such as how flexible the hamstrings are. */
    public abstract String dependsOn();

    /** Returns who says so; nobody but this exercise's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public Adjustment by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adjustment}. */
    public static final class Builder extends AdjustmentSetters {

        Builder() {}
    }
}
