package org.therex.review;

import static org.therex.exercise.Category.AEROBIC;
import static org.therex.exercise.Category.ENDURANCE;
import static org.therex.exercise.Category.STRENGTHEN;
import static org.therex.exercise.Category.STRETCH;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.therex.exercise.Category;
import org.therex.prescription.Amount;
import org.therex.prescription.Days;
import org.therex.prescription.DoseField;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/**
 * From where to where a guideline puts a part of a dose for a kind of exercise.
 *
 * <p>The figures are those of the American College of Sports Medicine as {@link #SOURCE} has them. They are for telling
 * what is unusual, and neither limits nor recommendations for a person.
 *
 * @param category the kind of exercise
 * @param field the part of the dose
 * @param least the least; seconds of a hold, days a week, or a count
 * @param most the most
 */
record PublishedRange(Category category, DoseField field, int least, int most) {

    /** Where the figures are from. */
    static final String SOURCE = "ACSM's guidelines as tabled in PMC11294170, table 3";

    static final ImmutableList<PublishedRange> ALL = ImmutableList.of(
            new PublishedRange(STRENGTHEN, DoseField.SETS, 2, 4),
            new PublishedRange(STRENGTHEN, DoseField.REPETITIONS, 8, 12),
            new PublishedRange(STRENGTHEN, DoseField.FREQUENCY, 2, 3),
            new PublishedRange(ENDURANCE, DoseField.SETS, 1, 2),
            new PublishedRange(ENDURANCE, DoseField.REPETITIONS, 15, 20),
            new PublishedRange(ENDURANCE, DoseField.FREQUENCY, 2, 3),
            new PublishedRange(STRETCH, DoseField.HOLD, 10, 30),
            new PublishedRange(STRETCH, DoseField.FREQUENCY, 2, 3),
            new PublishedRange(AEROBIC, DoseField.FREQUENCY, 3, 5));

    /** Finds the part of a dose that this range is about, in the unit of the range; absent if it is not in numbers. */
    Optional<Amount<Integer>> find(Prescription dose) {
        return switch (field) {
            case SETS -> dose.sets();
            case REPETITIONS -> dose.repetitions().flatMap(PublishedRange::count);
            case HOLD -> dose.hold().flatMap(Hold::length).flatMap(PublishedRange::seconds);
            case FREQUENCY -> dose.frequency().flatMap(Frequency::days).flatMap(PublishedRange::daysPerWeek);
            default -> Optional.empty();
        };
    }

    private static Optional<Amount<Integer>> count(Repetitions repetitions) {
        return repetitions instanceof Repetitions.EverySet every ? Optional.of(every.amount()) : Optional.empty();
    }

    /** Returns whole seconds, up from half of one. */
    private static Optional<Amount<Integer>> seconds(HoldLength length) {
        return length instanceof HoldLength.Time time
                ? Optional.of(time.amount().map(PublishedRange::wholeSeconds))
                : Optional.empty();
    }

    private static int wholeSeconds(Duration time) {
        return (int) time.plusMillis(500).toSeconds();
    }

    private static Optional<Amount<Integer>> daysPerWeek(Days days) {
        if (days instanceof Days.PerWeek week) {
            return Optional.of(week.count());
        }
        return days instanceof Days.On on
                ? Optional.of(Amount.exactly(on.weekdays().size()))
                : Optional.empty();
    }

    /** Returns whether all of an amount lies outside; an amount that is open at an end reaches as far as it may. */
    boolean excludes(Amount<Integer> amount) {
        return amount.findMost().filter(value -> value < least).isPresent()
                || amount.findLeast().filter(value -> value > most).isPresent();
    }

    /** Returns the range with its unit, such as {@code 10-30 s for stretch}. */
    @Override
    public String toString() {
        String unit = switch (field) {
            case HOLD -> " s";
            case FREQUENCY -> " days a week";
            default -> "";
        };
        return least + "-" + most + unit + " for " + category.label();
    }
}
