package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A rule of a program or phase, in words.
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
        return new Builder();
    }

    /** Returns the kind of rule. */
    public abstract RuleKind kind();

    /** Returns the rule. */
    public abstract String text();

    /** Returns the sources of this fact; the author of the program alone unless set. */
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

    /** Returns this value with another attribution. */
    public Rule by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Rule}. */
    public static final class Builder extends RuleSetters {

        Builder() {}
    }
}
