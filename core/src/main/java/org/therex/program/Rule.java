package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Attributed;
import org.therex.exercise.Attribution;

/**
 * A rule that holds for a whole program, in words.
 */
@Value.Immutable
public abstract sealed class Rule implements Attributed permits ImmutableRule {

    Rule() {}

    /** Returns a rule. */
    public static Rule of(RuleKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableRule.Builder();
    }

    /** Returns what it is about. */
    public abstract RuleKind kind();

    /** Returns the rule. */
    public abstract String text();

    /** Returns who says so; nobody but the program's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Rule by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableRule.Builder().from(this);
    }

    /**
     * Builds a {@link Rule}.
     *
     * <ul>
     *   <li>must be set: kind, text
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableRule.Builder {

        Builder() {}

        /** Sets what it is about. */
        public abstract Builder kind(RuleKind kind);

        /** Sets the rule. */
        public abstract Builder text(String text);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Rule create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Rule build() {
            return create();
        }
    }
}
