package org.therex.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Category;
import org.therex.exercise.Exercise;
import org.therex.prescription.Estimate;
import org.therex.prescription.Frequency;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Workload;
import org.therex.program.PlacedItem;
import org.therex.program.Program;
import org.therex.progression.Progression;

/**
 * An item of a program by frequency, intensity, time, type, volume and progression.
 *
 * <p>The dose is the resolved one. Time and volume are computed at the {@linkplain Workload#of(Prescription) standard
 * pace}, and are unknown if the dose lacks information. Immutable and thread-safe, and equal by content; the same
 * program gives the same items.
 */
public final class FittVp {

    private final PlacedItem placed;
    private final Exercise exercise;
    private final Prescription dose;
    private final @Nullable Progression progression;

    private FittVp(PlacedItem placed, Exercise exercise, Prescription dose, @Nullable Progression progression) {
        this.placed = placed;
        this.exercise = exercise;
        this.dose = dose;
        this.progression = progression;
    }

    /**
     * Returns the items of a program in order.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public static ImmutableList<FittVp> of(Program program) {
        requireNonNull(program, "program");
        return program.resolve().items().stream()
                .map(item -> new FittVp(
                        item.placed(),
                        item.exercise(),
                        item.dose().prescription(),
                        item.progression().orElse(null)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Restores a stored item without a progression.
     *
     * @param placed the item and its place
     * @param exercise the exercise of the item
     * @param dose the resolved dose
     * @throws org.therex.check.InvalidValueException if the item is of another exercise
     */
    public static FittVp of(PlacedItem placed, Exercise exercise, Prescription dose) {
        requireNonNull(placed, "placed");
        return checked(placed, exercise, dose, null);
    }

    /**
     * Restores a stored item with a progression.
     *
     * @param placed the item and its place
     * @param exercise the exercise of the item
     * @param dose the resolved dose
     * @param progression the progression of the item
     * @throws org.therex.check.InvalidValueException if the item is of another exercise
     */
    public static FittVp of(PlacedItem placed, Exercise exercise, Prescription dose, Progression progression) {
        requireNonNull(placed, "placed");
        return checked(placed, exercise, dose, progression);
    }

    private static FittVp checked(
            PlacedItem placed, Exercise exercise, Prescription dose, @Nullable Progression progression) {
        if (!placed.item().exercise().equals(exercise.id())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "exercise",
                    "exercise " + placed.item().exercise() + " of the item",
                    exercise.id());
        }
        return new FittVp(placed, exercise, dose, progression);
    }

    /** Returns the item and its place. */
    public PlacedItem placed() {
        return placed;
    }

    /** Returns the exercise of the item. */
    public Exercise exercise() {
        return exercise;
    }

    /** Returns the resolved dose. */
    public Prescription prescription() {
        return dose;
    }

    /** Returns the frequency; absent if not stated. */
    public Optional<Frequency> frequency() {
        return dose.frequency();
    }

    /** Returns the intensities; empty if not stated. */
    public ImmutableList<Intensity> intensities() {
        return dose.intensities();
    }

    /** Returns the time of one session. */
    public Estimate<Duration> time() {
        return Workload.of(dose).session();
    }

    /** Returns the types of exercise; empty if not stated. */
    public ImmutableSet<Category> types() {
        return exercise.classification().categories();
    }

    /** Returns the number of repetitions in a week. */
    public Estimate<Long> repetitionsPerWeek() {
        return Workload.of(dose).repetitionsPerWeek();
    }

    /** Returns the time in a week. */
    public Estimate<Duration> timePerWeek() {
        return Workload.of(dose).week();
    }

    /** Returns the progression of the item, else of its section, phase or program; absent if none states one. */
    public Optional<Progression> progression() {
        return Optional.ofNullable(progression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FittVp view
                && placed.equals(view.placed)
                && exercise.equals(view.exercise)
                && dose.equals(view.dose)
                && Objects.equals(progression, view.progression);
    }

    @Override
    public int hashCode() {
        return Objects.hash(placed, exercise, dose, progression);
    }

    /** Returns the exercise and its dose on one line. */
    @Override
    public String toString() {
        return placed + ": " + dose;
    }
}
