package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

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
        return new Builder();
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
        return new Builder().from(this);
    }

    /** Builds a {@link Rule}. */
    public static final class Builder extends RuleSetters {

        Builder() {}
    }
}
