package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.evidence.Evidence;

/**
 * Why a response is as it is: a rule that applied, what it calls for, and the facts that it used.
 */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {

    Reason() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableReason.Builder();
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
        return new ImmutableReason.Builder().from(this);
    }

    /**
     * Builds a {@link Reason}.
     *
     * <ul>
     *   <li>must be set: rule, effect, text, evidence
     *   <li>absent or empty unless set: facts
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableReason.Builder {

        Builder() {}

        /** Sets which kind of rule applied. */
        public abstract Builder rule(MonitoringRule rule);

        /** Sets what it calls for. */
        public abstract Builder effect(Effect effect);

        /** Sets the reason in a sentence. */
        public abstract Builder text(String text);

        /** Adds a fact that it used. */
        public abstract Builder fact(Fact fact);

        /** Sets the facts that it used, in place of those so far. */
        public abstract Builder facts(Iterable<? extends Fact> facts);

        /** Sets what the rule rests on. */
        public abstract Builder evidence(Evidence evidence);

        abstract Reason create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Reason build() {
            return create();
        }
    }
}
