package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import org.therex.exercise.Exercise;

/**
 * An exercise that can take the place of another.
 *
 * @param exercise the exercise
 * @param reasons why it stands where it stands, the weightiest first
 * @param verdict what screening says of it; no rule fired that is not about the whole program
 */
public record Substitute(Exercise exercise, ImmutableSet<SubstituteReason> reasons, Verdict verdict) {

    /**
     * Returns whether questions about this exercise must be answered before it can take the place of the other; its {@link
     * #verdict} has them, and may have others that can only lead to symptoms being watched.
     */
    public boolean hasOpenQuestions() {
        return verdict.conclusion() == Conclusion.NOT_ENOUGH_INFORMATION;
    }

    /** Returns the id of the exercise and the reasons, and whether questions are open. */
    @Override
    public String toString() {
        return exercise.id() + " "
                + reasons.stream().map(SubstituteReason::label).toList()
                + (hasOpenQuestions() ? ", questions open" : "");
    }
}
