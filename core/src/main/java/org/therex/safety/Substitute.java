package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;

/**
 * An exercise that can take the place of another.
 *
 * @param exercise the exercise
 * @param reasons the reasons for its rank, the weightiest first
 * @param verdict the verdict on it; only rules about the whole program may have fired
 */
public record Substitute(Exercise exercise, ImmutableSet<SubstituteReason> reasons, Verdict verdict) {

    /**
     * Restores a stored substitute. New ones are found by {@link PersonScreening#substitutes}.
     *
     * @throws org.therex.check.InvalidValueException if there is no reason, the verdict is that of another exercise, or
     *     its recommendation is more severe than missing information, or a rule about demands fired
     */
    public Substitute {
        requireNonNull(exercise, "exercise");
        requireNonNull(reasons, "reasons");
        requireNonNull(verdict, "verdict");
        Report.builder()
                .attempt(Path.root(), () -> Require.notEmpty("reasons", reasons))
                .attempt(Path.root(), () -> requireExercise(exercise, verdict))
                .attempt(Path.root(), () -> requireNothingTripped(verdict))
                .build()
                .throwIfErrors();
    }

    private static void requireExercise(Exercise exercise, Verdict verdict) {
        if (!exercise.equals(verdict.exercise())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "verdict",
                    "that of exercise " + exercise.id(),
                    "that of exercise " + verdict.exercise().id());
        }
    }

    private static void requireNothingTripped(Verdict verdict) {
        if (!Substitutes.tripsNothing(verdict)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "verdict",
                    "one in which no rule about demands fired, of an exercise that was assessed",
                    verdict.recommendation().id());
        }
    }

    /**
     * Returns whether questions about this exercise must be answered before it can replace the other. The {@link
     * #verdict} has them, and may have further questions that can lead only to monitoring.
     */
    public boolean hasOpenQuestions() {
        return verdict.recommendation() == Recommendation.NOT_ENOUGH_INFORMATION;
    }

    /** Returns the id of the exercise and the reasons, and whether questions are open. */
    @Override
    public String toString() {
        return exercise.id() + " "
                + reasons.stream().map(SubstituteReason::label).toList()
                + (hasOpenQuestions() ? ", questions open" : "");
    }
}
