package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;

/**
 * Many exercises, each at its dose, whose demands are worked out and packed once, so that {@linkplain
 * Screening#screen(PreparedExercises) screening} all of them for one person after the other takes a few nanoseconds each.
 *
 * <p>It takes 28 bytes for each exercise beside the exercise and the dose, 36 if a dose is for the affected side only.
 * Immutable, and equal by content.
 */
public final class PreparedExercises {

    /** What doses have in common that are alike to every rule: when they are taken, and whether demands are known. */
    record Kind(boolean assessed, @Nullable Frequency frequency) {}

    private static final ImmutableSet<Side> LEFT = ImmutableSet.of(Side.LEFT);
    private static final ImmutableSet<Side> RIGHT = ImmutableSet.of(Side.RIGHT);

    private final ImmutableList<Exercise> exercises;
    private final ImmutableList<Prescription> doses;
    private final long[] levels;
    private final long[] sidesIfLeft;
    private final long[] sidesIfRight;
    private final int[] kinds;
    private final ImmutableList<Kind> distinctKinds;

    private PreparedExercises(ImmutableList<Exercise> exercises, ImmutableList<Prescription> doses) {
        this.exercises = exercises;
        this.doses = doses;
        this.levels = new long[exercises.size()];
        this.sidesIfLeft = new long[exercises.size()];
        this.sidesIfRight = isForAffectedSide(doses) ? new long[exercises.size()] : sidesIfLeft;
        this.kinds = new int[exercises.size()];
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            pack(i);
            Kind kind = new Kind(
                    exercises.get(i).demands().isPresent(),
                    doses.get(i).frequency().orElse(null));
            Integer number = numbers.putIfAbsent(kind, numbers.size());
            kinds[i] = number == null ? numbers.size() - 1 : number;
        }
        this.distinctKinds = ImmutableList.copyOf(numbers.keySet());
    }

    /**
     * Returns exercises that are all done at the same dose, without modifications.
     *
     * @param exercises those of a catalog, for example
     * @param dose the dose with all that it inherits; what it leaves open counts at its most demanding
     */
    public static PreparedExercises of(Iterable<Exercise> exercises, Prescription dose) {
        return of(exercises, exercise -> dose);
    }

    /**
     * Returns exercises that are each done at a dose of their own, without modifications.
     *
     * @param doses gives the dose of each exercise, with all that it inherits; it is asked once for each
     */
    public static PreparedExercises of(Iterable<Exercise> exercises, Function<Exercise, Prescription> doses) {
        ImmutableList<Exercise> all = ImmutableList.copyOf(exercises);
        return new PreparedExercises(all, all.stream().map(doses).collect(ImmutableList.toImmutableList()));
    }

    private static boolean isForAffectedSide(ImmutableList<Prescription> doses) {
        return doses.stream().flatMap(dose -> dose.sides().stream()).anyMatch(sides -> switch (sides.scheme()) {
            case AFFECTED_ONLY, UNAFFECTED_ONLY -> true;
            case LEFT_ONLY, RIGHT_ONLY, TOGETHER, EACH, ALTERNATING -> false;
        });
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
                .get(index)
                .demands()
                .map((DemandProfile profile) -> profile.levels(doses.get(index), ImmutableList.of(), affected))
                .orElse(DemandLevels.none());
    }

    /** Returns how many there are. */
    public int size() {
        return kinds.length;
    }

    /** Returns the exercises, in the order in which they were given. */
    public ImmutableList<Exercise> exercises() {
        return exercises;
    }

    /** Returns the dose of each exercise, in the same order. */
    public ImmutableList<Prescription> doses() {
        return doses;
    }

    /** Returns the kinds that there are. */
    ImmutableList<Kind> kinds() {
        return distinctKinds;
    }

    /** Returns the place among the {@link #kinds} of that to which an exercise and its dose belong. */
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
        // What falls on either side is what falls on the one and what falls on the other.
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

    /** Returns how many there are, such as {@code 33 exercises}. */
    @Override
    public String toString() {
        return size() + " exercises";
    }
}
