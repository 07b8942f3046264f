package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Another way that a source does the same exercise.
 */
@Value.Immutable
public abstract sealed class Variation implements Attributed permits ImmutableVariation {

    Variation() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the way in a few words. */
    public abstract String name();

    /** Returns how it is done; where it has steps, all of them from first to last, with those it shares. */
    public abstract Technique technique();

    /** Returns how it deals with left and right, if differently; absent if it is not stated. */
    public abstract Optional<Laterality> laterality();

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
    public Variation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Variation}. */
    public static final class Builder extends VariationSetters {

        Builder() {}
    }
}
