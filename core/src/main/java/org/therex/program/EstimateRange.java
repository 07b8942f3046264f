package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.therex.prescription.Estimate;
import org.therex.prescription.UnknownTerm;

/** Arithmetic on several estimates beyond sums and products. */
final class EstimateRange {

    private EstimateRange() {}

    /** Returns the smallest range that contains all estimates; unknown if one is unknown. */
    static <T extends Comparable<? super T>> Estimate<T> around(List<? extends Estimate<T>> estimates) {
        BinaryOperator<T> lesser = (one, other) -> one.compareTo(other) <= 0 ? one : other;
        BinaryOperator<T> greater = (one, other) -> one.compareTo(other) >= 0 ? one : other;
        return combined(
                estimates,
                values -> values.stream().reduce(lesser).orElseThrow(),
                values -> values.stream().reduce(greater).orElseThrow());
    }

    /** Returns the sum of the counts without the greatest. */
    static Estimate<Long> sumWithoutGreatest(List<? extends Estimate<Long>> counts) {
        if (counts.size() < 2) {
            return Estimate.exactly(0L);
        }
        return combined(counts, EstimateRange::sumWithoutGreatestOf, EstimateRange::sumWithoutGreatestOf);
    }

    private static long sumWithoutGreatestOf(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum() - greatestOf(values);
    }

    /** Returns the greatest of some counts. */
    static Estimate<Long> greatest(List<? extends Estimate<Long>> counts) {
        return combined(counts, EstimateRange::greatestOf, EstimateRange::greatestOf);
    }

    static long greatestOf(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Returns an even share of a count, rounded down and up. */
    static Estimate<Long> share(Estimate<Long> count, int shares) {
        return combined(
                List.of(count), values -> values.get(0) / shares, values -> (values.get(0) + shares - 1) / shares);
    }

    /**
     * Returns the results of two functions, one of the least values and one of the most; unknown if an estimate is
     * unknown.
     */
    static <T extends Comparable<? super T>> Estimate<T> combined(
            List<? extends Estimate<T>> estimates, Function<List<T>, T> least, Function<List<T>, T> most) {
        ImmutableSet<UnknownTerm> unknown = gaps(estimates.stream()
                .filter(estimate -> estimate.findLeast().isEmpty())
                .toList());
        if (!unknown.isEmpty()) {
            return new Estimate.Unknown<>(unknown);
        }
        T lower = least.apply(
                estimates.stream().map(it -> it.findLeast().orElseThrow()).toList());
        ImmutableSet<UnknownTerm> open = gaps(estimates);
        return open.isEmpty()
                ? Estimate.between(
                        lower,
                        most.apply(estimates.stream()
                                .map(it -> it.findMost().orElseThrow())
                                .toList()))
                : new Estimate.Open<>(lower, open);
    }

    private static ImmutableSet<UnknownTerm> gaps(List<? extends Estimate<?>> estimates) {
        return estimates.stream()
                .flatMap(estimate -> estimate.unknownTerms().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
