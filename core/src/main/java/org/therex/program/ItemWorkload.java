package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.therex.check.Path;
import org.therex.prescription.Estimate;
import org.therex.prescription.Gap;
import org.therex.prescription.Workload;

/**
 * How much time one item of a program takes, as {@link Workload} counts it for its resolved dose.
 *
 * <p>What keeps a result from having a number is said with the place of the dose in the program and the exercise.
 *
 * @param placed the item and where it stands
 * @param workload the workload of its dose
 */
public record ItemWorkload(PlacedItem placed, Workload workload) {

    /** Returns how long it takes in a session. */
    public Estimate<Duration> session() {
        return here(workload.session());
    }

    /** Returns how long it takes on a day on which it is done. */
    public Estimate<Duration> day() {
        return here(workload.day());
    }

    /** Returns how long it takes in a week, where days do not alternate. */
    public Estimate<Duration> week() {
        return here(workload.week());
    }

    /** Returns how many times it is done on a day on which it is done. */
    Estimate<Long> timesPerDay() {
        return here(workload.timesPerDay());
    }

    /** Returns on how many days of a week it is done, if all days are its own. */
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

    private ImmutableSet<Gap> here(ImmutableSet<Gap> gaps) {
        Path dose = placed.path().resolve("prescription");
        return gaps.stream()
                .map(gap -> new Gap(dose.resolve(gap.path()), placed.item().exercise() + ": " + gap.reason()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the exercise and how long it takes, such as {@code bird-dog: 70-160 s}. */
    @Override
    public String toString() {
        return placed.item().exercise() + ": " + session();
    }
}
