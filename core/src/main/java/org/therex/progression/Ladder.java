package org.therex.progression;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableGraph;
import java.util.Arrays;
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
 * A row of exercises or of forms of one exercise, from the easiest to the hardest.
 */
@Value.Immutable
public abstract sealed class Ladder permits ImmutableLadder {

    Ladder() {}

    /** The most rungs: {@value}. */
    public static final int MOST_RUNGS = 50;

    /**
     * Returns the ladder of exercises as they are.
     *
     * @throws InvalidValueException if there are fewer than two or one stands twice
     */
    public static Ladder of(ExerciseId... exercises) {
        return builder()
                .rungs(Arrays.stream(exercises).map(Rung::of).collect(ImmutableList.toImmutableList()))
                .build();
    }

    /**
     * Returns the ladder of the given rungs.
     *
     * @throws InvalidValueException if there are fewer than two or two are at the same place
     */
    public static Ladder of(Rung... rungs) {
        return builder().rungs(ImmutableList.copyOf(rungs)).build();
    }

    /**
     * Returns the ladder that leads from an exercise of a catalog upwards.
     *
     * @throws InvalidValueException if the exercise is not in the catalog, nothing is harder, or the way parts: which of
     *     several harder exercises is meant must be said with {@link #of(ExerciseId...)}
     */
    public static Ladder upFrom(Catalog catalog, ExerciseId first) {
        ImmutableList<Exercise> way = catalog.ladderUp(first);
        ImmutableGraph<ExerciseId> harder = catalog.graph(Relation.PROGRESSION);
        for (Exercise exercise : way) {
            if (harder.outDegree(exercise.id()) > 1) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "first",
                        "an exercise from which one way leads up",
                        Require.quoted(first.value()) + ", where the way parts at "
                                + Require.quoted(exercise.id().value()));
            }
        }
        return of(way.stream().map(Exercise::id).toArray(ExerciseId[]::new));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableLadder.Builder();
    }

    /** Returns the rungs from the easiest to the hardest, at least two, no two at the same place. */
    public abstract ImmutableList<Rung> rungs();

    /** Returns along what they get harder; absent if it is not stated. */
    public abstract Optional<ProgressionAxis> axis();

    /** Finds the rung on which somebody stands, counted from 0. */
    Optional<Integer> find(DoseState state) {
        for (int i = 0; i < rungs().size(); i++) {
            if (rungs().get(i).isPlaceOf(state)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Report problems() {
        Report.Builder problems = Report.builder();
        if (rungs().size() < 2 || rungs().size() > MOST_RUNGS) {
            problems.add(Issue.error(
                    IssueCode.OUT_OF_RANGE,
                    Path.of("rungs"),
                    "'rungs' must be from 2 to " + MOST_RUNGS + ", but was " + rungs().size()));
        }
        for (int i = 0; i < rungs().size(); i++) {
            for (int before = 0; before < i; before++) {
                if (rungs().get(i).isPlaceOf(rungs().get(before))) {
                    problems.add(Issue.error(
                            IssueCode.DUPLICATE,
                            Path.of("rungs").resolve(i),
                            "'rungs[" + i + "]' must be at a place of its own, but was at that of rungs[" + before
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableLadder.Builder().from(this);
    }

    /**
     * Builds a {@link Ladder}.
     *
     * <ul>
     *   <li>absent or empty unless set: rungs, axis
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableLadder.Builder {

        Builder() {}

        /** Adds the next harder rung. */
        public abstract Builder rung(Rung rung);

        /** Sets the rungs from the easiest to the hardest, at least two, no two at the same place, in place of those so far. */
        public abstract Builder rungs(Iterable<? extends Rung> rungs);

        /** Sets along what they get harder. */
        public abstract Builder axis(ProgressionAxis axis);

        abstract Ladder create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Ladder build() {
            return create();
        }
    }
}
