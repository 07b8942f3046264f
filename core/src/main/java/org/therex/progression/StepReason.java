package org.therex.progression;

import com.google.common.collect.ImmutableList;
import org.therex.monitoring.Fact;

/**
 * What one rule said to a step.
 *
 * @param rule the rule
 * @param text what it said, in a sentence
 * @param facts the facts that it used
 */
public record StepReason(ProgressionRule rule, String text, ImmutableList<Fact> facts) {

    /** Returns what the rule said. */
    @Override
    public String toString() {
        return text;
    }
}
