package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;

/**
 * How a program is fitted to the person who does it.
 */
@Value.Immutable
public abstract sealed class Tailoring permits ImmutableTailoring {

    Tailoring() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableTailoring.Builder();
    }

    /** Returns how far it is; absent if it is not stated. */
    public abstract Optional<TailoringKind> kind();

    /** Returns what is changed for whom; empty if none is stated. */
    public abstract ImmutableList<Adaptation> adaptations();

    /** Returns where people start; empty if none is stated. */
    public abstract ImmutableList<StartingRule> startingRules();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableTailoring.Builder().from(this);
    }

    /**
     * Builds a {@link Tailoring}.
     *
     * <ul>
     *   <li>absent or empty unless set: kind, adaptations, startingRules
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableTailoring.Builder {

        Builder() {}

        /** Sets how far it is. */
        public abstract Builder kind(TailoringKind kind);

        /** Adds something that is changed. */
        public abstract Builder adaptation(Adaptation adaptation);

        /** Sets what is changed for whom, in place of those so far. */
        public abstract Builder adaptations(Iterable<? extends Adaptation> adaptations);

        /** Adds a rule where people start. */
        public abstract Builder startingRule(StartingRule startingRule);

        /** Sets where people start, in place of those so far. */
        public abstract Builder startingRules(Iterable<? extends StartingRule> startingRules);

        abstract Tailoring create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Tailoring build() {
            return create();
        }
    }
}
