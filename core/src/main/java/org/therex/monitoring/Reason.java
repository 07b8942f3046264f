package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.therex.source.Evidence;

/**
 * Why a response is as it is: a rule that applied, what it calls for, and the facts that it used.
 */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {

    Reason() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns which kind of rule applied. */
    public abstract MonitoringRule rule();

    /** Returns what it calls for. */
    public abstract Effect effect();

    /** Returns how severe that is. */
    ResponseKind kind() {
        return effect().kind();
    }

    /** Returns the reason in a sentence. */
    public abstract String text();

    /** Returns the facts that it used; empty if there are none. */
    public abstract ImmutableList<Fact> facts();

    /** Returns what the rule rests on. */
    public abstract Evidence evidence();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Reason}. */
    public static final class Builder extends ReasonSetters {

        Builder() {}
    }
}
