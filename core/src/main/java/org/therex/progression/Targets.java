package org.therex.progression;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/** The numbers that each set of a dose must reach, and the parts of the dose that have no number. */
final class Targets {

    private final Prescription dose;
    private final @Nullable Integer repetitions;
    private final @Nullable Duration hold;

    /**
     * Makes the targets of a dose.
     *
     * @param repetitions the target in place of the repetitions of the dose
     * @param hold the target in place of its hold
     */
    Targets(Prescription dose, @Nullable Integer repetitions, @Nullable Duration hold) {
        this.dose = dose;
        this.repetitions = repetitions;
        this.hold = hold;
    }

    /** Returns the number of sets, 1 if the dose does not state a number. */
    int sets() {
        if (dose.repetitions().orElse(null) instanceof Repetitions.PerSet list) {
            return list.counts().size();
        }
        return dose.sets().flatMap(Amount::findLeast).orElse(1);
    }

    /** Returns the position of the last set that counts, of at least as many sets as needed. */
    int lastSet(int done) {
        if (dose.repetitions().orElse(null) instanceof Repetitions.PerSet
                || dose.sets().isEmpty()) {
            return sets() - 1;
        }
        return Math.min(done, dose.sets().flatMap(Amount::findMost).orElse(done)) - 1;
    }

    Optional<Integer> repetitions(int set) {
        if (repetitions != null) {
            return Optional.of(repetitions);
        } else if (dose.repetitions().orElse(null) instanceof Repetitions.PerSet list) {
            return Optional.of(list.counts().get(set));
        }
        return dose.repetitions()
                .flatMap(every -> ((Repetitions.EverySet) every).amount().findLeast());
    }

    Optional<Duration> hold() {
        return hold != null
                ? Optional.of(hold)
                : length().flatMap(length ->
                        length instanceof HoldLength.Time time ? time.amount().findLeast() : Optional.empty());
    }

    Optional<Integer> holdCounts() {
        return length().flatMap(length ->
                length instanceof HoldLength.Counts counts ? counts.amount().findLeast() : Optional.empty());
    }

    Optional<Integer> holdBreaths() {
        return length().flatMap(length ->
                length instanceof HoldLength.Breaths breaths ? breaths.amount().findLeast() : Optional.empty());
    }

    private Optional<HoldLength> length() {
        return hold != null ? Optional.empty() : dose.hold().flatMap(Hold::length);
    }

    Optional<Duration> lasted() {
        return dose.timeBox().flatMap(Amount::findLeast);
    }

    Optional<BigDecimal> kilograms() {
        return DoseParameter.findLoad(dose).flatMap(load -> load.kilograms().findLeast());
    }

    private boolean isHoldCounted() {
        return hold().isPresent() || holdCounts().isPresent() || holdBreaths().isPresent();
    }

    /** Returns whether the dose states a number that a set can reach. */
    boolean isCounted() {
        return dose.sets().flatMap(Amount::findLeast).isPresent()
                || repetitions(0).isPresent()
                || lasted().isPresent()
                || isHoldCounted()
                || kilograms().isPresent();
    }

    /** Returns the stated fields of amount and intensity that have no number to compare. */
    ImmutableSet<DoseField> uncounted() {
        ImmutableSet.Builder<DoseField> fields = ImmutableSet.builder();
        dose.sets().filter(sets -> sets.findLeast().isEmpty()).ifPresent(sets -> fields.add(DoseField.SETS));
        dose.repetitions()
                .filter(some -> repetitions(0).isEmpty())
                .ifPresent(some -> fields.add(DoseField.REPETITIONS));
        dose.timeBox().filter(time -> lasted().isEmpty()).ifPresent(time -> fields.add(DoseField.TIME_BOX));
        dose.hold().filter(some -> !isHoldCounted()).ifPresent(some -> fields.add(DoseField.HOLD));
        dose.spots().ifPresent(spots -> fields.add(DoseField.SPOTS));
        if (dose.intensities().size() > (kilograms().isPresent() ? 1 : 0)) {
            fields.add(DoseField.INTENSITIES);
        }
        return fields.build();
    }
}
