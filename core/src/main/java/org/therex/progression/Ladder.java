package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableGraph;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.catalog.Catalog;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;

/**
 * Exercises or forms of one exercise, from the easiest to the hardest.
 */
@Value.Immutable
public abstract sealed class Ladder permits ImmutableLadder {

    Ladder() {}

    /** The most steps: {@value}. */
    public static final int MOST_STEPS = 50;

    /**
     * Returns the ladder of exercises without modifications.
     *
     * @throws InvalidValueException if there are fewer than two or an exercise is repeated
     */
    public static Ladder of(ExerciseId... exercises) {
        requireNonNull(exercises, "exercises");
        return of(ImmutableList.copyOf(exercises));
    }

    /**
     * Returns the ladder of exercises without modifications.
     *
     * @throws InvalidValueException if there are fewer than two or an exercise is repeated
     */
    public static Ladder of(List<ExerciseId> exercises) {
        requireNonNull(exercises, "exercises");
        return builder()
                .steps(exercises.stream().map(LadderStep::of).collect(ImmutableList.toImmutableList()))
                .build();
    }

    /**
     * Returns the ladder of the given steps.
     *
     * @throws InvalidValueException if there are fewer than two or two are at the same place
     */
    public static Ladder of(LadderStep... steps) {
        requireNonNull(steps, "steps");
        return builder().steps(ImmutableList.copyOf(steps)).build();
    }

    /**
     * Returns the ladder that leads from an exercise of a catalog upwards.
     *
     * @throws InvalidValueException if the exercise is not in the catalog, or at some step no exercise or several
     *     exercises are harder; choose the steps with {@link #of(List)} then
     */
    public static Ladder upFrom(Catalog catalog, ExerciseId first) {
        requireNonNull(catalog, "catalog");
        requireNonNull(first, "first");
        ImmutableList<Exercise> way = catalog.ladderUp(first);
        ImmutableGraph<ExerciseId> harder = catalog.graph(Relation.PROGRESSION);
        for (Exercise exercise : way) {
            if (harder.outDegree(exercise.id()) > 1) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "first",
                        "an exercise with one harder exercise at each step",
                        Require.quoted(first.value()) + ", with several after "
                                + Require.quoted(exercise.id().value()));
            }
        }
        return of(way.stream().map(Exercise::id).toList());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the steps from the easiest to the hardest, at least two, no two at the same place. */
    public abstract ImmutableList<LadderStep> steps();

    /** Returns the axis of difficulty; absent if not stated. */
    public abstract Optional<ProgressionAxis> axis();

    /** Finds the position of the step of a state, from 0. */
    Optional<Integer> find(DoseState state) {
        for (int i = 0; i < steps().size(); i++) {
            if (state.isAt(steps().get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Report problems() {
        Report.Builder problems = Report.builder();
        if (steps().size() < 2 || steps().size() > MOST_STEPS) {
            problems.add(Issue.error(
                    IssueCode.OUT_OF_RANGE,
                    Path.of("steps"),
                    "'steps' must be from 2 to " + MOST_STEPS + ", but was " + steps().size()));
        }
        for (int i = 0; i < steps().size(); i++) {
            for (int before = 0; before < i; before++) {
                if (steps().get(i).isPlaceOf(steps().get(before))) {
                    problems.add(Issue.error(
                            IssueCode.DUPLICATE,
                            Path.of("steps").resolve(i),
                            "'steps[" + i + "]' must be at a place of its own, but was at that of steps[" + before
                                    + "]"));
                }
            }
        }
        return problems.build();
    }

    @Value.Check
    void check() {
        Report.builder().addAll(problems()).build().throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Ladder}. */
    public static final class Builder extends LadderSetters {

        Builder() {}
    }
}
