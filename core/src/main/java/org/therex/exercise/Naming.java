package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * What an exercise is called besides its name.
 */
@Value.Immutable
public abstract sealed class Naming permits ImmutableNaming {

    Naming() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableNaming.Builder();
    }

    /** Returns other names of the same exercise; empty if none is stated. */
    public abstract ImmutableSet<String> aliases();

    /** Returns the named parts of a compound exercise, such as a cat stretch and a cow pose; empty if none is stated. */
    public abstract ImmutableList<String> components();

    /** Returns what it must not be confused with; empty if none is stated. */
    public abstract ImmutableList<Distinction> distinctions();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.names("aliases", aliases()))
                .attempt(Path.root(), () -> Require.names("components", components()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableNaming.Builder().from(this);
    }

    /**
     * Builds a {@link Naming}.
     *
     * <ul>
     *   <li>absent or empty unless set: aliases, components, distinctions
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableNaming.Builder {

        Builder() {}

        /** Adds another name of the same exercise. */
        public abstract Builder alias(String alias);

        /** Sets other names of the same exercise, in place of those so far. */
        public abstract Builder aliases(Iterable<String> aliases);

        /** Adds a named part of a compound exercise. */
        public abstract Builder component(String component);

        /** Sets the named parts of a compound exercise, such as a cat stretch and a cow pose, in place of those so far. */
        public abstract Builder components(Iterable<String> components);

        /** Adds something it must not be confused with. */
        public abstract Builder distinction(Distinction distinction);

        /** Sets what it must not be confused with, in place of those so far. */
        public abstract Builder distinctions(Iterable<? extends Distinction> distinctions);

        abstract Naming create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Naming build() {
            return create();
        }
    }
}
