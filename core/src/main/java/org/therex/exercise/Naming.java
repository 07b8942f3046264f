package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The other names of an exercise, and names it must not be confused with.
 */
@Value.Immutable
public abstract sealed class Naming permits ImmutableNaming {

    Naming() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the aliases; empty if none is stated. */
    public abstract ImmutableSet<String> aliases();

    /** Returns the named parts of a compound exercise, such as a cat stretch and a cow pose; empty if none is stated. */
    public abstract ImmutableList<String> components();

    /** Returns the things it must not be confused with; empty if none is stated. */
    public abstract ImmutableList<Distinction> distinctions();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.names("aliases", aliases()))
                .attempt(Path.root(), () -> Require.names("components", components()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Naming}. */
    public static final class Builder extends NamingSetters {

        Builder() {}
    }
}
