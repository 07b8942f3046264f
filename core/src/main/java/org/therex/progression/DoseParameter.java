package org.therex.progression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import org.therex.prescription.Amount;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/**
 * A number of a dose that can be raised and lowered; times are in seconds, loads in kilograms.
 *
 * @param least the number, or the lowest of several
 * @param most the number, or the highest of several
 * @param shifted the function to the dose with all numbers changed by the same amount
 * @param exactly the function to the dose with one number in their place
 */
record DoseParameter(
        BigDecimal least,
        BigDecimal most,
        Function<BigDecimal, Prescription> shifted,
        Function<BigDecimal, Prescription> exactly) {

    private static final int NANOS = 9;

    /** Finds the number that an increment changes; absent if the dose does not state one that can be stepped. */
    static Optional<DoseParameter> find(Increment increment, Prescription dose) {
        if (increment instanceof Increment.RepetitionCount) {
            return dose.repetitions().flatMap(repetitions -> ofRepetitions(dose, repetitions));
        } else if (increment instanceof Increment.SetCount) {
            boolean listed = dose.repetitions().orElse(null) instanceof Repetitions.PerSet;
            return dose.sets()
                    .filter(sets -> !listed)
                    .flatMap(sets -> ofCount(
                            sets, changed -> dose.toBuilder().sets(changed).build()));
        } else if (increment instanceof Increment.HoldTime) {
            return dose.hold().flatMap(hold -> ofHold(dose, hold));
        } else if (increment instanceof Increment.TimeBox) {
            return dose.timeBox()
                    .flatMap(time -> ofTime(
                            time, changed -> dose.toBuilder().timeBox(changed).build()));
        } else if (increment instanceof Increment.Load || increment instanceof Increment.LoadPercent) {
            return findLoad(dose).flatMap(load -> ofLoad(dose, load));
        }
        return Optional.empty();
    }

    /**
     * Finds the number that an increment sets; absent as in {@link #find}, and if there are several numbers, which one
     * number cannot replace.
     */
    static Optional<DoseParameter> findOne(Increment increment, Prescription dose) {
        boolean several = increment instanceof Increment.RepetitionCount
                && dose.repetitions().orElse(null) instanceof Repetitions.PerSet;
        return find(increment, dose).filter(parameter -> !several);
    }

    static Optional<Intensity.Load> findLoad(Prescription dose) {
        return dose.intensities().stream()
                .filter(Intensity.Load.class::isInstance)
                .map(Intensity.Load.class::cast)
                .findFirst();
    }

    private static Optional<DoseParameter> ofRepetitions(Prescription dose, Repetitions repetitions) {
        if (repetitions instanceof Repetitions.PerSet list) {
            ImmutableList<Integer> counts = list.counts();
            Function<Integer, Prescription> shifted = by -> dose.toBuilder()
                    .repetitions(new Repetitions.PerSet(
                            counts.stream().map(count -> count + by).collect(toImmutableList())))
                    .build();
            return Optional.of(new DoseParameter(
                    BigDecimal.valueOf(Collections.min(counts)),
                    BigDecimal.valueOf(Collections.max(counts)),
                    by -> shifted.apply(by.intValueExact()),
                    value -> dose.toBuilder().repetitions(value.intValueExact()).build()));
        }
        return ofCount(
                ((Repetitions.EverySet) repetitions).amount(),
                changed -> dose.toBuilder().repetitions(Repetitions.of(changed)).build());
    }

    private static Optional<DoseParameter> ofHold(Prescription dose, Hold hold) {
        if (!(hold.length().orElse(null) instanceof HoldLength.Time time)) {
            return Optional.empty();
        }
        return ofTime(
                time.amount(),
                changed -> dose.toBuilder()
                        .hold(Hold.of(changed).withScope(hold.scope()))
                        .build());
    }

    private static Optional<DoseParameter> ofLoad(Prescription dose, Intensity.Load load) {
        return of(
                load.kilograms(),
                Function.identity(),
                Function.identity(),
                changed -> dose.toBuilder()
                        .intensities(dose.intensities().stream()
                                .map(kept -> kept.equals(load) ? new Intensity.Load(changed) : kept)
                                .toList())
                        .build());
    }

    private static Optional<DoseParameter> ofCount(
            Amount<Integer> amount, Function<Amount<Integer>, Prescription> write) {
        return of(amount, BigDecimal::valueOf, BigDecimal::intValueExact, write);
    }

    private static Optional<DoseParameter> ofTime(
            Amount<Duration> amount, Function<Amount<Duration>, Prescription> write) {
        return of(amount, DoseParameter::seconds, DoseParameter::duration, write);
    }

    private static <T extends Comparable<? super T>> Optional<DoseParameter> of(
            Amount<T> amount,
            Function<T, BigDecimal> to,
            Function<BigDecimal, T> from,
            Function<Amount<T>, Prescription> write) {
        // An upper limit states the allowed amount, not the amount to do.
        return amount.findLeast()
                .map(least -> new DoseParameter(
                        to.apply(least),
                        to.apply(amount.findMost().orElse(least)),
                        by -> write.apply(
                                amount.map(value -> from.apply(to.apply(value).add(by)))),
                        value -> write.apply(Amount.exactly(from.apply(value)))));
    }

    static BigDecimal seconds(Duration length) {
        return BigDecimal.valueOf(length.toNanos(), NANOS);
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofNanos(seconds.movePointRight(NANOS).longValueExact());
    }
}
