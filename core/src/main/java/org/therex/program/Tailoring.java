package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The adaptation of a program to a person.
 */
@Value.Immutable
public abstract sealed class Tailoring permits ImmutableTailoring {

    Tailoring() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the extent of tailoring; absent if not stated. */
    public abstract Optional<TailoringKind> kind();

    /** Returns the adaptations for certain people; empty if none is stated. */
    public abstract ImmutableList<Adaptation> adaptations();

    /** Returns the starting rules; empty if none is stated. */
    public abstract ImmutableList<StartingRule> startingRules();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Tailoring}. */
    public static final class Builder extends TailoringSetters {

        Builder() {}
    }
}
