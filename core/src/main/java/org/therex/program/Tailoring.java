package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a program is fitted to the person who does it.
 */
@Value.Immutable
public abstract sealed class Tailoring permits ImmutableTailoring {

    Tailoring() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how far it is; absent if it is not stated. */
    public abstract Optional<TailoringKind> kind();

    /** Returns what is changed for whom; empty if none is stated. */
    public abstract ImmutableList<Adaptation> adaptations();

    /** Returns where people start; empty if none is stated. */
    public abstract ImmutableList<StartingRule> startingRules();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Tailoring}. */
    public static final class Builder extends TailoringSetters {

        Builder() {}
    }
}
