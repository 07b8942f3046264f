package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Another way to do the same exercise, from a source.
 */
@Value.Immutable
public abstract sealed class Variation implements Attributed permits ImmutableVariation {

    Variation() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name, in a few words. */
    public abstract String name();

    /** Returns the technique; its steps, if any, are complete. */
    public abstract Technique technique();

    /** Returns the laterality, if different; absent if not stated. */
    public abstract Optional<Laterality> laterality();

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
    public Variation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Variation}. */
    public static final class Builder extends VariationSetters {

        Builder() {}
    }
}
