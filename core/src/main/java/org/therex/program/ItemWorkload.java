package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.UnknownTerm;
import org.therex.prescription.Workload;
import org.therex.prescription.WorkloadLine;

/**
 * The workload of one item of a program: the {@link Workload} of its resolved dose.
 *
 * <p>An unknown result states the exercise and the place of the dose in the program.
 *
 * @param placed the item and its place
 * @param workload the workload of its dose
 */
public record ItemWorkload(PlacedItem placed, Workload workload) {

    /** Checks that nothing is null. */
    public ItemWorkload {
        requireNonNull(placed, "placed");
    }

    /**
     * Returns the time that the item takes in a session. In a superset or circuit, the rests between its sets are not
     * counted: the other exercises fill them, and {@link SessionWorkload#changes()} has the rests between the rounds.
     */
    public Estimate<Duration> session() {
        return here(own());
    }

    /** Returns the time that the item takes on a day on which it is done. */
    public Estimate<Duration> day() {
        return here(ownDay());
    }

    /** Returns the time that the item takes in a week, if days do not alternate. */
    public Estimate<Duration> week() {
        return here(Estimate.times(workload.daysPerWeek(), ownDay()));
    }

    private Estimate<Duration> ownDay() {
        return Estimate.times(workload.timesPerDay(), own());
    }

    private Estimate<Duration> own() {
        ImmutableList<WorkloadLine> lines = workload.breakdown();
        return placed.isInRounds() && !lines.isEmpty()
                ? Estimate.sum(lines.stream()
                        .filter(line -> line.part() != WorkloadLine.Part.BETWEEN_SETS)
                        .map(WorkloadLine::total)
                        .toList())
                : workload.session();
    }

    /** Returns the assumptions for its own time. */
    ImmutableSet<Assumption> assumptions() {
        return workload.assumptions().stream()
                .filter(it -> it != Assumption.BETWEEN_SETS || !placed.isInRounds())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the number of sets in a session. */
    Estimate<Long> setsPerSession() {
        return here(workload.setsPerSession());
    }

    /** Finds the length of the rest that its dose states for a place; absent if it states none. */
    Optional<Estimate<Duration>> findRest(RestPlace where) {
        return workload.prescription().findRest(where).map(this::length);
    }

    private Estimate<Duration> length(Rest rest) {
        Duration least = rest.length().flatMap(Amount::findLeast).orElse(Duration.ZERO);
        return rest.length()
                .flatMap(Amount::findMost)
                .<Estimate<Duration>>map(most -> Estimate.between(least, most))
                .orElseGet(() -> new Estimate.Open<>(
                        least,
                        ImmutableSet.of(new UnknownTerm(
                                placed.path().resolve("prescription").resolve("rests"),
                                placed.item().exercise() + ": rest "
                                        + rest.place().label()
                                        + rest.length()
                                                .map(length -> ": " + length)
                                                .orElse(" without a length")))));
    }

    /** Returns the number of times a day, on a day on which it is done. */
    Estimate<Long> timesPerDay() {
        return here(workload.timesPerDay());
    }

    /** Returns the number of days a week, if days do not alternate. */
    Estimate<Long> daysPerWeek() {
        return here(workload.daysPerWeek());
    }

    private <T extends Comparable<? super T>> Estimate<T> here(Estimate<T> estimate) {
        if (estimate instanceof Estimate.Open<T> open) {
            return new Estimate.Open<>(open.least(), here(open.reasons()));
        }
        return estimate instanceof Estimate.Unknown<T> unknown
                ? new Estimate.Unknown<>(here(unknown.missing()))
                : estimate;
    }

    /** Requires items that are counted at one pace. */
    static void requireOnePace(ImmutableList<ItemWorkload> items, Pacing pacing) {
        Require.notEmpty("items", items);
        if (items.stream().anyMatch(item -> !item.workload().pacing().equals(pacing))) {
            throw Require.invalid(IssueCode.CONFLICT, "items", "counted at the pace of 'pacing'", "at another");
        }
    }

    private ImmutableSet<UnknownTerm> here(ImmutableSet<UnknownTerm> gaps) {
        Path dose = placed.path().resolve("prescription");
        return gaps.stream()
                .map(gap ->
                        new UnknownTerm(dose.resolve(gap.path()), placed.item().exercise() + ": " + gap.reason()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the exercise and its time in a session, such as {@code bird-dog: 70-160 s}. */
    @Override
    public String toString() {
        return placed.item().exercise() + ": " + session();
    }
}
