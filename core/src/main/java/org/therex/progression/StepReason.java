package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.therex.monitoring.Fact;

/**
 * The reason that one rule gives for a step.
 *
 * @param rule the rule
 * @param text the reason in a sentence
 * @param facts the facts that it used
 */
public record StepReason(ProgressionRule rule, String text, ImmutableList<Fact> facts) {

    /** Checks that nothing is null. */
    public StepReason {
        requireNonNull(rule, "rule");
        requireNonNull(text, "text");
        requireNonNull(facts, "facts");
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
