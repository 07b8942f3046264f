package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.therex.source.Evidence;

/**
 * The reason for a response: a rule that applied, its effect, and the facts that it used.
 */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {

    Reason() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of rule. */
    public abstract MonitoringRule rule();

    /** Returns the effect. */
    public abstract Effect effect();

    /** Returns the severity of the effect. */
    ResponseKind kind() {
        return effect().kind();
    }

    /** Returns the reason in a sentence. */
    public abstract String text();

    /** Returns the facts that it used; empty if there are none. */
    public abstract ImmutableList<Fact> facts();

    /** Returns the evidence for the rule. */
    public abstract Evidence evidence();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Reason}. */
    public static final class Builder extends ReasonSetters {

        Builder() {}
    }
}
