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
 * What follows for one person who does any of many exercises: a conclusion for each in a few nanoseconds, and the reasons
 * for those of which they are asked.
 *
 * <p>Law: the {@linkplain #conclusion conclusion} is that of the {@linkplain #verdict verdict}, which is the same as
 * {@link Screening#screen(Exercise, org.therex.prescription.Prescription)} returns. Conclusions are worked out when asked
 * for and not kept. Immutable.
 */
public final class ScreenedExercises {

    private final Screening screening;
    private final PreparedExercises exercises;
    private final LimitTable[] tables;
    private final long left;
    private final long right;

    ScreenedExercises(Screening screening, PreparedExercises exercises) {
        ImmutableSet<Side> affected = screening.affected();
        this.screening = screening;
        this.exercises = exercises;
        this.tables = tables(screening, exercises);
        this.left = affected.contains(Side.LEFT) ? -1 : 0;
        this.right = affected.contains(Side.RIGHT) ? -1 : 0;
    }

    /** Returns a table for each kind of dose; the same for those that are alike to the rules for this person. */
    private static LimitTable[] tables(Screening screening, PreparedExercises exercises) {
        record Likeness(boolean assessed, ImmutableList<Truth> withinWindows) {}

        Map<Likeness, LimitTable> tables = new HashMap<>();
        return exercises.kinds().stream()
                .map(kind -> new Likeness(kind.assessed(), screening.withinWindows(kind.frequency())))
                .map(likeness ->
                        tables.computeIfAbsent(likeness, key -> screening.limits(key.assessed(), key.withinWindows())))
                .toArray(LimitTable[]::new);
    }

    /** Returns what the rules mean for the person. */
    public Screening screening() {
        return screening;
    }

    /** Returns the exercises. */
    public PreparedExercises exercises() {
        return exercises;
    }

    /** Returns how many exercises there are. */
    public int size() {
        return exercises.size();
    }

    /**
     * Returns what follows for an exercise, without saying why.
     *
     * @param index its place among the {@link PreparedExercises#exercises}, from 0
     * @throws IndexOutOfBoundsException if there is none at that place
     */
    public Conclusion conclusion(int index) {
        Conclusion first = ofSchedule(index);
        return exercises.hasFurtherSchedules() ? severest(index, first) : first;
    }

    private Conclusion ofSchedule(int schedule) {
        return tables[exercises.kind(schedule)].conclusion(
                exercises.packedLevels(schedule), exercises.packedSides(schedule, left, right));
    }

    private Conclusion severest(int index, Conclusion first) {
        Conclusion severest = first;
        for (int i = exercises.furtherSchedules(index); i < exercises.furtherSchedules(index + 1); i++) {
            severest = Ordering.natural().max(severest, ofSchedule(i));
        }
        return severest;
    }

    /**
     * Returns what follows for an exercise, with the reasons.
     *
     * @param index its place among the {@link PreparedExercises#exercises}, from 0
     * @throws IndexOutOfBoundsException if there is none at that place
     */
    public Verdict verdict(int index) {
        return screening.screen(
                exercises.exercises().get(index), exercises.doses().get(index));
    }

    /** Returns for how many exercises a conclusion follows. */
    public int count(Conclusion conclusion) {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += conclusion(i) == conclusion ? 1 : 0;
        }
        return count;
    }

    /** Returns the exercises for which a conclusion follows, in order. */
    public ImmutableList<Exercise> exercises(Conclusion conclusion) {
        return places(conclusion).mapToObj(exercises.exercises()::get).collect(ImmutableList.toImmutableList());
    }

    /** Returns the verdicts of the exercises for which a conclusion follows, in order, each made when it is reached. */
    public Stream<Verdict> verdicts(Conclusion conclusion) {
        return places(conclusion).mapToObj(this::verdict);
    }

    private IntStream places(Conclusion conclusion) {
        return IntStream.range(0, size()).filter(index -> conclusion(index) == conclusion);
    }

    /** Returns how many exercises each conclusion follows for. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(exercises.toString());
        for (Conclusion conclusion : Conclusion.values()) {
            text.append(", ").append(conclusion.label()).append(' ').append(count(conclusion));
        }
        return text.toString();
    }
}
