package org.therex.demand;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Tempo;
import org.therex.prescription.Workload;
import org.therex.prescription.WorkloadLine;

/** The stated time for which a dose keeps the body at a demand. */
sealed interface DoseTime {

    /**
     * A time with an upper bound.
     *
     * @param most the longest that the dose allows
     * @param assumed whether the body only possibly stays at the demand for that time
     */
    record UpTo(Duration most, boolean assumed) implements DoseTime {}

    /** A time without an upper bound: a least time, or until a limit. */
    record Open() implements DoseTime {}

    /** An unknown time, or a time in words. */
    record Unknown() implements DoseTime {}

    /** No stated time. */
    record None() implements DoseTime {}

    /** Returns the time of a dose that counts for a demand: that of the longest hold, or of a whole set. */
    static DoseTime of(Demand demand, Prescription dose) {
        if (amounts(dose).anyMatch(amount -> amount instanceof Amount.ToLimit<?>)) {
            return new Open();
        }
        return demand.cumulative() ? inASet(dose) : longestHold(dose);
    }

    /** Returns the amounts that decide the end. */
    private static Stream<Amount<?>> amounts(Prescription dose) {
        Stream.Builder<Amount<?>> amounts = Stream.builder();
        dose.timeBox().ifPresent(amounts::add);
        dose.hold().flatMap(Hold::length).map(DoseTime::amount).ifPresent(amounts::add);
        if (dose.repetitions().orElse(null) instanceof Repetitions.EverySet every) {
            amounts.add(every.amount());
        }
        return amounts.build();
    }

    private static Amount<?> amount(HoldLength length) {
        if (length instanceof HoldLength.Time time) {
            return time.amount();
        } else if (length instanceof HoldLength.Counts counts) {
            return counts.amount();
        }
        return ((HoldLength.Breaths) length).amount();
    }

    private static DoseTime longestHold(Prescription dose) {
        Optional<Duration> pause = findPause(dose);
        if (dose.hold().isPresent()) {
            return dose.hold()
                    .flatMap(Hold::length)
                    .map(DoseTime::held)
                    .map(held -> held instanceof UpTo upTo
                            ? new UpTo(Ordering.natural().max(upTo.most(), pause.orElse(Duration.ZERO)), false)
                            : held)
                    .orElseGet(Unknown::new);
        } else if (pause.isPresent()) {
            return new UpTo(pause.get(), false);
        }
        // Time without stated movement may be spent holding still.
        boolean isMoved = dose.repetitions().isPresent() || hasPhases(dose);
        return dose.timeBox()
                .filter(box -> !isMoved)
                .map(box -> box.findMost()
                        .<DoseTime>map(most -> new UpTo(most, true))
                        .orElseGet(Unknown::new))
                .orElseGet(None::new);
    }

    private static DoseTime held(HoldLength length) {
        if (length instanceof HoldLength.Time time) {
            return of(time.amount(), time.amount().findMost());
        } else if (length instanceof HoldLength.Counts counts) {
            return counted(counts.amount(), Pacing.standard().count());
        }
        return counted(((HoldLength.Breaths) length).amount(), Pacing.standard().breath());
    }

    private static DoseTime counted(Amount<Integer> amount, Estimate.Known<Duration> each) {
        return of(amount, amount.findMost().map(count -> each.most().multipliedBy(count)));
    }

    private static DoseTime of(Amount<?> amount, Optional<Duration> most) {
        DoseTime without = amount instanceof Amount.Vague<?> ? new Unknown() : new Open();
        return most.<DoseTime>map(time -> new UpTo(time, false)).orElse(without);
    }

    /** Finds the longer pause of the tempo; a pause that is as fast as possible does not count. */
    private static Optional<Duration> findPause(Prescription dose) {
        return dose.tempo()
                .filter(tempo -> hasPhases(dose))
                .flatMap(tempo -> Stream.of(1, 3)
                        .map(index -> tempo.phases().get(index))
                        .flatMap(phase -> phase.seconds().stream())
                        .filter(seconds -> seconds > 0)
                        .max(Integer::compare)
                        .map(Duration::ofSeconds));
    }

    private static boolean hasPhases(Prescription dose) {
        return dose.tempo()
                .map(Tempo::phases)
                .filter(phases -> !phases.isEmpty())
                .isPresent();
    }

    private static DoseTime inASet(Prescription dose) {
        Set<WorkloadLine.Part> counted = EnumSet.noneOf(WorkloadLine.Part.class);
        dose.rests().forEach(rest -> counted.addAll(partWithinASet(rest.place())));
        if (dose.hold().isPresent() || dose.timeBox().isPresent()) {
            counted.addAll(EnumSet.of(WorkloadLine.Part.TIMED_SET, WorkloadLine.Part.HOLD));
        }
        if (hasPhases(dose)) {
            counted.addAll(EnumSet.of(WorkloadLine.Part.HOLD, WorkloadLine.Part.MOVEMENT));
        }
        if (counted.isEmpty()) {
            return new None();
        }
        Estimate<Duration> time = Estimate.sum(Workload.of(longestSet(dose)).breakdown().stream()
                .filter(line -> counted.contains(line.part()))
                .map(WorkloadLine::total)
                .toList());
        DoseTime without = time.findLeast().isPresent() ? new Open() : new Unknown();
        return time.findMost().<DoseTime>map(most -> new UpTo(most, false)).orElse(without);
    }

    private static ImmutableSet<WorkloadLine.Part> partWithinASet(RestPlace place) {
        return switch (place) {
            case WITHIN_REPETITION -> ImmutableSet.of(WorkloadLine.Part.WITHIN_REPETITION);
            case BETWEEN_REPETITIONS -> ImmutableSet.of(WorkloadLine.Part.BETWEEN_REPETITIONS);
            case BETWEEN_SIDES -> ImmutableSet.of(WorkloadLine.Part.BETWEEN_SIDES);
            case BETWEEN_SPOTS -> ImmutableSet.of(WorkloadLine.Part.BETWEEN_SPOTS);
            case BETWEEN_SETS, BETWEEN_EXERCISES, BETWEEN_BOUTS -> ImmutableSet.of();
        };
    }

    private static Prescription longestSet(Prescription dose) {
        Prescription.Builder set = dose.toBuilder().sets(1);
        if (dose.repetitions().orElse(null) instanceof Repetitions.PerSet each) {
            set.repetitions(each.counts().stream().max(Integer::compare).orElseThrow());
        }
        return set.build();
    }
}
