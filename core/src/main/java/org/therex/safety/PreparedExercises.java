package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.check.Require;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;

/**
 * Many exercises at their doses, with packed demands. {@linkplain PersonScreening#screen(PreparedExercises) Screening}
 * them for one person after the other takes a few nanoseconds for each exercise.
 *
 * <p>It takes 28 bytes for each schedule of a dose, in addition to the exercise and the dose; 36 bytes if a dose is for
 * the affected side only. Immutable and thread-safe, and equal by content.
 */
public final class PreparedExercises {

    /** The properties that make doses alike for every rule: the frequency, and whether the demands are assessed. */
    record Kind(boolean assessed, @Nullable Frequency frequency) {}

    private static final ImmutableSet<Side> LEFT = ImmutableSet.of(Side.LEFT);
    private static final ImmutableSet<Side> RIGHT = ImmutableSet.of(Side.RIGHT);

    private final ImmutableList<Exercise> exercises;
    private final ImmutableList<Prescription> doses;

    /** The first schedule of each dose, followed by the further schedules of all doses. */
    private final ImmutableList<Prescription> schedules;

    /** The start of the further schedules of each exercise, and the end of all of them; empty if there are none. */
    private final int[] further;

    /** The exercise of each further schedule. */
    private final int[] owners;

    private final long[] levels;
    private final long[] sidesIfLeft;
    private final long[] sidesIfRight;
    private final int[] kinds;
    private final ImmutableList<Kind> distinctKinds;

    private PreparedExercises(ImmutableList<Exercise> exercises, ImmutableList<Prescription> doses) {
        this.exercises = exercises;
        this.doses = doses;
        int count =
                doses.stream().mapToInt(dose -> 1 + dose.alternatives().size()).sum();
        this.further = count > exercises.size() ? new int[exercises.size() + 1] : new int[0];
        this.owners = new int[count - exercises.size()];
        this.schedules = further.length == 0 ? doses : spread();
        this.levels = new long[count];
        this.sidesIfLeft = new long[count];
        this.sidesIfRight = schedules.stream().anyMatch(AffectedSides::decide) ? new long[count] : sidesIfLeft;
        this.kinds = new int[count];
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            pack(i);
            Kind kind = new Kind(
                    exercises
                            .get(owner(i))
                            .demands()
                            .filter(DemandProfile::known)
                            .isPresent(),
                    schedules.get(i).frequency().orElse(null));
            Integer number = numbers.putIfAbsent(kind, numbers.size());
            kinds[i] = number == null ? numbers.size() - 1 : number;
        }
        this.distinctKinds = ImmutableList.copyOf(numbers.keySet());
    }

    /**
     * Prepares exercises that all have the same dose, without modifications.
     *
     * @param exercises the exercises, such as a catalog
     * @param dose the resolved dose, with all inherited fields; an unset field counts at its most demanding value
     */
    public static PreparedExercises of(Iterable<Exercise> exercises, Prescription dose) {
        requireNonNull(exercises, "exercises");
        requireNonNull(dose, "dose");
        return of(exercises, exercise -> dose);
    }

    /**
     * Prepares exercises that each have their own dose, without modifications.
     *
     * @param doses the function from an exercise to its resolved dose; it is called once for each exercise
     */
    public static PreparedExercises of(Iterable<Exercise> exercises, Function<Exercise, Prescription> doses) {
        requireNonNull(exercises, "exercises");
        requireNonNull(doses, "doses");
        ImmutableList<Exercise> all = ImmutableList.copyOf(exercises);
        return new PreparedExercises(all, all.stream().map(doses).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the schedules of all doses, and records their starts and their exercises. */
    private ImmutableList<Prescription> spread() {
        ImmutableList.Builder<Prescription> all = ImmutableList.builder();
        doses.forEach(dose -> all.add(dose.schedules().get(0)));
        int next = doses.size();
        for (int i = 0; i < doses.size(); i++) {
            further[i] = next;
            for (Prescription alternative : doses.get(i).alternatives()) {
                all.add(alternative);
                owners[next++ - doses.size()] = i;
            }
        }
        further[doses.size()] = next;
        return all.build();
    }

    private int owner(int schedule) {
        return schedule < doses.size() ? schedule : owners[schedule - doses.size()];
    }

    private void pack(int index) {
        DemandLevels onLeft = findLevels(index, LEFT);
        levels[index] = onLeft.packedLevels();
        sidesIfLeft[index] = onLeft.packedSides();
        if (sidesIfRight != sidesIfLeft) {
            sidesIfRight[index] = findLevels(index, RIGHT).packedSides();
        }
    }

    private DemandLevels findLevels(int index, ImmutableSet<Side> affected) {
        return exercises
                .get(owner(index))
                .demands()
                .map((DemandProfile profile) -> profile.levels(schedules.get(index), ImmutableList.of(), affected))
                .orElse(DemandLevels.none());
    }

    /** Returns the number of exercises. */
    public int size() {
        return doses.size();
    }

    /** Returns whether doses have further schedules, which follow the first schedules of all exercises. */
    boolean hasFurtherSchedules() {
        return further.length > 0;
    }

    /** Returns the start of the further schedules of an exercise; they end at the start of the next one. */
    int furtherSchedules(int index) {
        return further[index];
    }

    /** Returns the exercises, in the order in which they were given. */
    public ImmutableList<Exercise> exercises() {
        return exercises;
    }

    /** Returns the dose of each exercise, in the same order. */
    public ImmutableList<Prescription> doses() {
        return doses;
    }

    /** Returns the kinds of doses. */
    ImmutableList<Kind> kinds() {
        return distinctKinds;
    }

    /** Returns the index in {@link #kinds} of the kind of an exercise and its dose. */
    int kind(int index) {
        return kinds[index];
    }

    long packedLevels(int index) {
        return levels[index];
    }

    /**
     * Returns the sides on which the demands fall.
     *
     * @param left all bits if the person has a complaint on the left, else none
     * @param right all bits if the person has a complaint on the right, else none
     */
    long packedSides(int index, long left, long right) {
        // The demands on either side are those on one side and those on the other.
        return (sidesIfLeft[index] & left) | (sidesIfRight[index] & right);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedExercises that && exercises.equals(that.exercises) && doses.equals(that.doses);
    }

    @Override
    public int hashCode() {
        return exercises.hashCode() * 31 + doses.hashCode();
    }

    /** Returns the number of exercises, such as {@code 33 exercises}. */
    @Override
    public String toString() {
        return Require.counted(size(), "exercise");
    }
}
