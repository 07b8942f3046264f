package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.therex.anatomy.Side;
import org.therex.exercise.Exercise;

/**
 * The recommendations for one person and many exercises, each in a few nanoseconds. Explanations are computed on demand.
 *
 * <p>Law: the {@linkplain #recommendation recommendation} is that of the {@linkplain #verdict verdict}, which is the same as
 * {@link PersonScreening#screen(Exercise, org.therex.prescription.Prescription)} returns. Recommendations
 * are computed on demand and not stored. Immutable and thread-safe.
 */
public final class ScreenedExercises {

    private final PersonScreening screening;
    private final PreparedExercises exercises;
    private final LimitTable[] tables;
    private final long left;
    private final long right;

    ScreenedExercises(PersonScreening screening, PreparedExercises exercises) {
        ImmutableSet<Side> affected = screening.applied().affected();
        this.screening = screening;
        this.exercises = exercises;
        this.tables = tables(screening, exercises);
        this.left = affected.contains(Side.LEFT) ? -1 : 0;
        this.right = affected.contains(Side.RIGHT) ? -1 : 0;
    }

    /** Returns a table for each kind of dose; kinds that are alike for the person's rules share one. */
    private static LimitTable[] tables(PersonScreening screening, PreparedExercises exercises) {
        record Likeness(boolean assessed, ImmutableList<Truth> withinWindows) {}

        Map<Likeness, LimitTable> tables = new HashMap<>();
        return exercises.kinds().stream()
                .map(kind -> new Likeness(kind.assessed(), screening.limits().withinWindows(kind.frequency())))
                .map(likeness -> tables.computeIfAbsent(
                        likeness, key -> screening.limits().limits(key.assessed(), key.withinWindows())))
                .toArray(LimitTable[]::new);
    }

    /** Returns the rules applied to the person. */
    public PersonScreening screening() {
        return screening;
    }

    /** Returns the exercises. */
    public PreparedExercises exercises() {
        return exercises;
    }

    /** Returns the number of exercises. */
    public int size() {
        return exercises.size();
    }

    /**
     * Returns the recommendation for an exercise, without reasons.
     *
     * @param index the index in {@link PreparedExercises#exercises}, from 0
     * @throws IndexOutOfBoundsException if there is no exercise at the index
     */
    public Recommendation recommendation(int index) {
        Recommendation first = ofSchedule(index);
        return exercises.hasFurtherSchedules() ? severest(index, first) : first;
    }

    private Recommendation ofSchedule(int schedule) {
        return tables[exercises.kind(schedule)].recommendation(
                exercises.packedLevels(schedule), exercises.packedSides(schedule, left, right));
    }

    private Recommendation severest(int index, Recommendation first) {
        Recommendation severest = first;
        for (int i = exercises.furtherSchedules(index); i < exercises.furtherSchedules(index + 1); i++) {
            severest = Ordering.natural().max(severest, ofSchedule(i));
        }
        return severest;
    }

    /**
     * Returns the verdict on an exercise, with the reasons.
     *
     * @param index the index in {@link PreparedExercises#exercises}, from 0
     * @throws IndexOutOfBoundsException if there is no exercise at the index
     */
    public Verdict verdict(int index) {
        return screening.screen(
                exercises.exercises().get(index), exercises.doses().get(index));
    }

    /** Returns the number of exercises with a recommendation. */
    public int count(Recommendation recommendation) {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += recommendation(i) == recommendation ? 1 : 0;
        }
        return count;
    }

    /** Returns the exercises with a recommendation, in order. */
    public ImmutableList<Exercise> exercises(Recommendation recommendation) {
        return places(recommendation).mapToObj(exercises.exercises()::get).collect(ImmutableList.toImmutableList());
    }

    /** Returns the verdicts on the exercises with a recommendation, in order; each is computed lazily. */
    public Stream<Verdict> verdicts(Recommendation recommendation) {
        return places(recommendation).mapToObj(this::verdict);
    }

    private IntStream places(Recommendation recommendation) {
        return IntStream.range(0, size()).filter(index -> recommendation(index) == recommendation);
    }

    /** Returns the number of exercises for each recommendation. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(exercises.toString());
        for (Recommendation recommendation : Recommendation.values()) {
            text.append(", ").append(recommendation.label()).append(' ').append(count(recommendation));
        }
        return text.toString();
    }
}
