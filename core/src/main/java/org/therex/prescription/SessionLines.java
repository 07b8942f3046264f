package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.therex.check.Path;

/** Breaks a session down into lines: the number and the length of each part. */
final class SessionLines {

    /** The missing terms of a dose without any amount. */
    static final ImmutableSet<UnknownTerm> NOTHING_STATED = ImmutableSet.of(
            new UnknownTerm(DoseField.REPETITIONS.path(), "repetitions are not stated"),
            new UnknownTerm(DoseField.TIME_BOX.path(), "the length of a set is not stated"),
            new UnknownTerm(DoseField.HOLD.path(), "a hold is not stated"));

    private final Prescription dose;
    private final Pacing pacing;

    SessionLines(Prescription dose, Pacing pacing) {
        this.dose = dose;
        this.pacing = pacing;
    }

    /** The number of sets, of all repetitions, and of the gaps between the repetitions of a set. */
    private record Volume(Quantity<Long> sets, Quantity<Long> repetitions, Quantity<Long> gaps) {}

    ImmutableList<WorkloadLine> session() {
        List<WorkloadLine> lines = lines(volume());
        if (dose.timeBox().isEmpty() && holdIs(HoldScope.EXERCISE)) {
            lines.add(new WorkloadLine(WorkloadLine.Part.HOLD, turns(), hold()));
        }
        return inOrder(lines);
    }

    /**
     * Returns the lines of one set; ranges from the smallest to the largest if the sets differ. For a single hold of
     * the whole exercise, returns the lines of the session.
     */
    ImmutableList<WorkloadLine> set() {
        if (holdIs(HoldScope.EXERCISE) && !isRepeated() && dose.sets().isEmpty()) {
            return session();
        }
        ImmutableList<Integer> list = list();
        Quantity<Long> repetitions = list.isEmpty()
                ? repetitions()
                : Quantity.of(Estimate.between((long) Collections.min(list), (long) Collections.max(list)));
        return inOrder(lines(new Volume(Quantity.ONE, repetitions, Quantity.between(repetitions))));
    }

    /** Returns the lines of one repetition; empty if no repetitions are stated. */
    ImmutableList<WorkloadLine> repetition() {
        boolean said = isRepeated() || dose.tempo().isPresent();
        return said ? inOrder(repetitionLines(Quantity.ONE)) : ImmutableList.of();
    }

    /** Returns the number of repetitions in a session, both sides together. */
    Quantity<Long> repetitionsInSession() {
        return Quantity.product(volume().repetitions(), places());
    }

    /** Returns the number of sets in a session. */
    Quantity<Long> setsInSession() {
        return volume().sets();
    }

    private Volume volume() {
        ImmutableList<Integer> list = list();
        if (list.isEmpty()) {
            Quantity<Long> sets = dose.sets()
                    .map(it -> Quantity.count(DoseField.SETS.path(), "sets", it))
                    .orElseGet(() -> Quantity.ONE.assuming(Assumption.ONE_SET));
            Quantity<Long> repetitions = repetitions();
            return new Volume(
                    sets, Quantity.product(sets, repetitions), Quantity.product(sets, Quantity.between(repetitions)));
        }
        long all = list.stream().mapToLong(Integer::longValue).sum();
        return new Volume(number(list.size()), number(all), number(all - list.size()));
    }

    private ImmutableList<Integer> list() {
        return dose.repetitions().orElse(null) instanceof Repetitions.PerSet each ? each.counts() : ImmutableList.of();
    }

    private List<WorkloadLine> lines(Volume volume) {
        List<WorkloadLine> lines = new ArrayList<>();
        Quantity<Long> turns = turns();
        Quantity<Long> blocks = Quantity.product(volume.sets(), places());
        if (dose.timeBox().isPresent()) {
            Quantity<Duration> length = Quantity.time(
                    DoseField.TIME_BOX.path(), "length of a set", dose.timeBox().get());
            lines.add(new WorkloadLine(WorkloadLine.Part.TIMED_SET, blocks, length));
        } else {
            lines.addAll(countedLines(volume, blocks));
        }
        lines.add(new WorkloadLine(
                WorkloadLine.Part.BETWEEN_SPOTS,
                Quantity.product(Quantity.product(volume.sets(), turns), Quantity.between(spots())),
                pause(RestPlace.BETWEEN_SPOTS, Assumption.BETWEEN_SPOTS, pacing.betweenSpots())));
        lines.add(new WorkloadLine(
                WorkloadLine.Part.BETWEEN_SIDES,
                Quantity.product(volume.sets(), Quantity.between(turns)),
                pause(RestPlace.BETWEEN_SIDES, Assumption.BETWEEN_SIDES, pacing.betweenSides())));
        lines.add(new WorkloadLine(
                WorkloadLine.Part.BETWEEN_SETS,
                Quantity.between(volume.sets()),
                pause(RestPlace.BETWEEN_SETS, Assumption.BETWEEN_SETS, pacing.betweenSets())));
        return lines;
    }

    private List<WorkloadLine> countedLines(Volume volume, Quantity<Long> blocks) {
        List<WorkloadLine> lines = new ArrayList<>();
        boolean onlyHeld = holdIs(HoldScope.SPOT)
                || (holdIs(HoldScope.EXERCISE) && dose.sets().isEmpty());
        if (isRepeated() || !onlyHeld) {
            lines.addAll(repetitionLines(Quantity.product(volume.repetitions(), places())));
            Quantity<Long> gaps = Quantity.product(volume.gaps(), places());
            dose.findRest(RestPlace.BETWEEN_REPETITIONS)
                    .ifPresent(rest ->
                            lines.add(new WorkloadLine(WorkloadLine.Part.BETWEEN_REPETITIONS, gaps, rest(rest))));
            dose.findRest(RestPlace.BETWEEN_SIDES)
                    .filter(rest -> isAlternating())
                    .ifPresent(rest -> lines.add(new WorkloadLine(WorkloadLine.Part.BETWEEN_SIDES, gaps, rest(rest))));
        }
        if (holdIs(HoldScope.SPOT)) {
            lines.add(new WorkloadLine(WorkloadLine.Part.HOLD, blocks, hold()));
        }
        return lines;
    }

    private List<WorkloadLine> repetitionLines(Quantity<Long> repetitions) {
        List<WorkloadLine> lines = new ArrayList<>();
        Quantity<Long> phases = Quantity.of(pacing.phases(), Assumption.PHASES);
        lines.add(new WorkloadLine(WorkloadLine.Part.MOVEMENT, repetitions, movement()));
        if (isHeldInRepetition()) {
            Quantity<Long> holds = holdIs(HoldScope.PHASE) ? Quantity.product(repetitions, phases) : repetitions;
            lines.add(new WorkloadLine(WorkloadLine.Part.HOLD, holds, hold()));
        }
        dose.findRest(RestPlace.WITHIN_REPETITION)
                .ifPresent(rest -> lines.add(new WorkloadLine(
                        WorkloadLine.Part.WITHIN_REPETITION,
                        Quantity.product(repetitions, Quantity.between(phases)),
                        rest(rest))));
        return lines;
    }

    private static ImmutableList<WorkloadLine> inOrder(List<WorkloadLine> lines) {
        return lines.stream()
                .filter(line -> !EstimateMath.isZero(line.count().estimate()))
                .sorted(Comparator.comparing(WorkloadLine::part))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the repetitions of a set, if they are the same in every set. */
    private Quantity<Long> repetitions() {
        if (dose.repetitions().orElse(null) instanceof Repetitions.EverySet every) {
            return Quantity.count(DoseField.REPETITIONS.path(), "repetitions", every.amount());
        }
        Amount<Integer> bout = dose.frequency().flatMap(Frequency::boutSize).orElse(null);
        if (bout != null) {
            Path path = DoseField.FREQUENCY.path().resolve("boutSize");
            return Quantity.count(path, "size of a bout", bout).assuming(Assumption.BOUT_AS_SET);
        }
        if (dose.timeBox().isEmpty() && isHeldInRepetition() && !isAlternating()) {
            return Quantity.ONE.assuming(Assumption.ONE_REPETITION);
        }
        return dose.timeBox().isPresent() || dose.hold().isPresent()
                ? Quantity.unknown(DoseField.REPETITIONS.path(), "repetitions are not stated")
                : Quantity.of(new Estimate.Unknown<Long>(NOTHING_STATED));
    }

    private boolean isRepeated() {
        return dose.repetitions().isPresent()
                || dose.frequency().flatMap(Frequency::boutSize).isPresent()
                || isHeldInRepetition();
    }

    private Quantity<Duration> movement() {
        ImmutableList<Tempo.Phase> phases = dose.tempo().map(Tempo::phases).orElse(ImmutableList.of());
        ImmutableSet<Tempo.Quality> words = dose.tempo().map(Tempo::qualities).orElse(ImmutableSet.of());
        if (!phases.isEmpty()) {
            boolean fast = phases.contains(Tempo.Phase.FAST);
            Estimate<Duration> sum = Estimate.sum(phases.stream()
                    .map(phase -> phase.seconds()
                            .map(some -> Estimate.exactly(Duration.ofSeconds(some)))
                            .orElse(pacing.fastPhase()))
                    .toList());
            return fast ? Quantity.of(sum, Assumption.FAST_PHASE) : Quantity.of(sum);
        } else if (words.contains(Tempo.Quality.SLOW)) {
            return Quantity.of(pacing.slowMovement(), Assumption.SLOW_MOVEMENT);
        }
        return words.contains(Tempo.Quality.QUICK)
                ? Quantity.of(pacing.quickMovement(), Assumption.QUICK_MOVEMENT)
                : Quantity.of(pacing.movement(), Assumption.MOVEMENT);
    }

    /** Returns the length of each hold; the dose must have a hold. */
    private Quantity<Duration> hold() {
        HoldLength length = dose.hold().flatMap(Hold::length).orElse(null);
        Path path = DoseField.HOLD.path().resolve("length");
        Quantity<Duration> time = Quantity.unknown(path, "length of the hold is not stated");
        if (length instanceof HoldLength.Time clock) {
            time = Quantity.time(path, "hold", clock.amount());
        } else if (length instanceof HoldLength.Counts counts) {
            time = Quantity.times(
                    Quantity.count(path, "counts of the hold", counts.amount()),
                    Quantity.of(pacing.count(), Assumption.COUNT));
        } else if (length instanceof HoldLength.Breaths breaths) {
            time = Quantity.times(
                    Quantity.count(path, "breaths of the hold", breaths.amount()),
                    Quantity.of(pacing.breath(), Assumption.BREATH));
        }
        boolean paused = dose.tempo().filter(tempo -> !tempo.phases().isEmpty()).isPresent();
        return paused ? time.assuming(Assumption.HOLD_BESIDE_TEMPO) : time;
    }

    private Quantity<Duration> pause(RestPlace place, Assumption assumption, Estimate<Duration> pace) {
        return dose.findRest(place).map(this::rest).orElseGet(() -> Quantity.of(pace, assumption));
    }

    private Quantity<Duration> rest(Rest rest) {
        Path path = DoseField.RESTS.path().resolve(dose.rests().indexOf(rest)).resolve("length");
        String name = "rest " + rest.place().label();
        return rest.length()
                .map(length -> Quantity.time(path, name, length))
                .orElseGet(() -> Quantity.unknown(path, "length of the " + name + " is not stated"));
    }

    /** Returns the number of times that the content of a set is done: on each side and spot. */
    private Quantity<Long> places() {
        return Quantity.product(turns(), spots());
    }

    private Quantity<Long> turns() {
        return dose.sides()
                .map(sides -> number(sides.scheme().turns()))
                .orElseGet(() -> Quantity.ONE.assuming(Assumption.ONE_TURN));
    }

    private Quantity<Long> spots() {
        if (dose.spots().isPresent()) {
            return Quantity.count(DoseField.SPOTS.path(), "spots", dose.spots().get());
        }
        return holdIs(HoldScope.SPOT)
                ? Quantity.unknown(DoseField.SPOTS.path(), "number of spots is not stated")
                : Quantity.ONE;
    }

    private static Quantity<Long> number(long number) {
        return Quantity.of(Estimate.exactly(number));
    }

    private boolean isAlternating() {
        return dose.sides()
                .filter(it -> it.scheme() == Sides.Scheme.ALTERNATING)
                .isPresent();
    }

    private boolean holdIs(HoldScope scope) {
        return dose.hold().filter(hold -> hold.scope() == scope).isPresent();
    }

    private boolean isHeldInRepetition() {
        return dose.hold().isPresent() && !holdIs(HoldScope.SPOT) && !holdIs(HoldScope.EXERCISE);
    }
}
