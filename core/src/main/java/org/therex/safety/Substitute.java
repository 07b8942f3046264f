package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import org.therex.exercise.Exercise;

/**
 * An exercise that can take the place of another.
 *
 * @param exercise the exercise
 * @param reasons why it stands where it stands, the weightiest first
 * @param verdict what screening says of it; no rule fired
 */
public record Substitute(Exercise exercise, ImmutableSet<SubstituteReason> reasons, Verdict verdict) {

    /** Returns the id of the exercise and the reasons. */
    @Override
    public String toString() {
        return exercise.id() + " "
                + reasons.stream().map(SubstituteReason::label).toList();
    }
}
