package org.therex.review;

import static org.therex.exercise.Category.AEROBIC;
import static org.therex.exercise.Category.ENDURANCE;
import static org.therex.exercise.Category.STRENGTHEN;
import static org.therex.exercise.Category.STRETCH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
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
 * A range that a guideline publishes for a part of a dose, for a category of exercise.
 *
 * <p>The figures are those of {@link #SOURCE} for {@link #POPULATION}. They show what is unusual; they are neither
 * limits nor recommendations for a person. If the guideline gives a minimum, the range has no upper end.
 *
 * @param category the kind of exercise
 * @param field the part of the dose
 * @param published the range, in seconds of a hold, days a week, or a count
 */
record PublishedRange(Category category, DoseField field, Amount<Integer> published) {

    /** The source of the figures. */
    static final String SOURCE =
            "the American College of Sports Medicine's position stand of 2011, doi" + " 10.1249/MSS.0b013e318213fefb";

    /** The people for whom the figures are. */
    static final String POPULATION =
            "most healthy adults; for older people it goes up to 15 repetitions and to holds of 60 s";

    static final ImmutableList<PublishedRange> ALL = ImmutableList.of(
            new PublishedRange(STRENGTHEN, DoseField.SETS, Amount.between(2, 4)),
            new PublishedRange(STRENGTHEN, DoseField.REPETITIONS, Amount.between(8, 12)),
            new PublishedRange(STRENGTHEN, DoseField.FREQUENCY, Amount.between(2, 3)),
            new PublishedRange(ENDURANCE, DoseField.SETS, Amount.between(1, 2)),
            new PublishedRange(ENDURANCE, DoseField.REPETITIONS, Amount.between(15, 20)),
            new PublishedRange(ENDURANCE, DoseField.FREQUENCY, Amount.between(2, 3)),
            new PublishedRange(STRETCH, DoseField.HOLD, Amount.between(10, 30)),
            new PublishedRange(STRETCH, DoseField.FREQUENCY, Amount.atLeast(2)),
            new PublishedRange(AEROBIC, DoseField.FREQUENCY, Amount.atLeast(3)));

    private static final int WEEK = DayOfWeek.values().length;

    /**
     * Finds the part of a schedule to which this range applies, in the unit of the range; absent if it has no number.
     */
    Optional<Amount<Integer>> find(Prescription dose) {
        return switch (field) {
            case SETS -> dose.sets();
            case REPETITIONS -> dose.repetitions().map(PublishedRange::count);
            case HOLD -> dose.hold().flatMap(Hold::length).flatMap(PublishedRange::seconds);
            case FREQUENCY -> dose.frequency().flatMap(PublishedRange::daysPerWeek);
            default -> Optional.empty();
        };
    }

    /** Returns the repetitions of a set; a range if they differ from set to set. */
    private static Amount<Integer> count(Repetitions repetitions) {
        if (repetitions instanceof Repetitions.EverySet every) {
            return every.amount();
        }
        ImmutableList<Integer> counts = ((Repetitions.PerSet) repetitions).counts();
        return span(Ordering.natural().min(counts), Ordering.natural().max(counts));
    }

    private static Amount<Integer> span(int least, int most) {
        return least == most ? Amount.exactly(least) : Amount.between(least, most);
    }

    /** Returns whole seconds, rounded half up. */
    private static Optional<Amount<Integer>> seconds(HoldLength length) {
        return length instanceof HoldLength.Time time
                ? Optional.of(time.amount().map(PublishedRange::wholeSeconds))
                : Optional.empty();
    }

    private static int wholeSeconds(Duration time) {
        return (int) time.plusMillis(500).toSeconds();
    }

    /**
     * Returns the number of days a week. A number of times a day without days means every day, unless it is as needed.
     */
    private static Optional<Amount<Integer>> daysPerWeek(Frequency frequency) {
        if (frequency.days().isPresent()) {
            return Optional.of(daysPerWeek(frequency.days().get()));
        }
        boolean daily = frequency.timesPerDay().isPresent() && !frequency.asNeeded() && !frequency.nonConsecutiveDays();
        return daily ? Optional.of(Amount.exactly(WEEK)) : Optional.empty();
    }

    private static Amount<Integer> daysPerWeek(Days days) {
        if (days instanceof Days.PerWeek week) {
            return week.count();
        }
        if (days instanceof Days.On on) {
            return Amount.exactly(on.weekdays().size());
        }
        int interval = ((Days.Every) days).interval();
        return span(WEEK / interval, (WEEK + interval - 1) / interval);
    }

    /**
     * Returns whether an amount lies wholly outside the range; an open end extends without limit.
     *
     * <p>The upper end of days a week applies only to training with loads, which needs days of recovery. Rehabilitation
     * exercises without a load are commonly prescribed daily.
     */
    boolean excludes(Amount<Integer> amount, boolean isLoaded) {
        boolean hasMost = field != DoseField.FREQUENCY || isLoaded;
        return isBelow(amount, published) || (hasMost && isBelow(published, amount));
    }

    private static boolean isBelow(Amount<Integer> one, Amount<Integer> other) {
        return one.findMost()
                .flatMap(most -> other.findLeast().filter(least -> most < least))
                .isPresent();
    }

    /** Returns the range with its unit, such as {@code 10-30 s for stretch}. */
    @Override
    public String toString() {
        String unit = switch (field) {
            case HOLD -> " s";
            case FREQUENCY -> " days a week";
            default -> "";
        };
        return published
                        .findMost()
                        .map(most -> published.findLeast().orElseThrow() + "-" + most)
                        .orElseGet(() -> "at least " + published.findLeast().orElseThrow())
                + unit + " for " + category.label();
    }
}
