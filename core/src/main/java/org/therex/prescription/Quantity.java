package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.function.Function;
import org.therex.check.Path;

/**
 * An estimate and its assumptions.
 *
 * @param <T> the type of the value
 * @param estimate the estimate
 * @param assumptions the assumptions; empty if everything was stated
 */
public record Quantity<T extends Comparable<? super T>>(Estimate<T> estimate, ImmutableSet<Assumption> assumptions) {

    /** Checks that nothing is null. */
    public Quantity {
        requireNonNull(estimate, "estimate");
        requireNonNull(assumptions, "assumptions");
    }

    static final Quantity<Long> ONE = of(Estimate.exactly(1L));

    static <T extends Comparable<? super T>> Quantity<T> of(Estimate<T> estimate, Assumption... assumed) {
        return new Quantity<>(estimate, ImmutableSet.copyOf(assumed));
    }

    static <T extends Comparable<? super T>> Quantity<T> unknown(Path path, String reason) {
        return new Quantity<>(
                new Estimate.Unknown<T>(ImmutableSet.of(new UnknownTerm(path, reason))), ImmutableSet.of());
    }

    /** Reads a count, which is never below 1. */
    static Quantity<Long> count(Path path, String name, Amount<Integer> amount) {
        return read(path, name, amount.map(Integer::longValue), 1L, Assumption.FROM_ONE);
    }

    /** Reads a length of time. */
    static Quantity<Duration> time(Path path, String name, Amount<Duration> amount) {
        return read(path, name, amount, Duration.ZERO, Assumption.FROM_ZERO);
    }

    private static <T extends Comparable<? super T>> Quantity<T> read(
            Path path, String name, Amount<T> amount, T floor, Assumption fromFloor) {
        UnknownTerm gap = new UnknownTerm(path, name + ": " + amount);
        if (amount instanceof Amount.Vague<T>) {
            return unknown(path, gap.reason() + " is not a number");
        } else if (amount instanceof Amount.ToLimit<T>) {
            return of(new Estimate.Open<>(floor, ImmutableSet.of(gap)), fromFloor);
        } else if (amount instanceof Amount.AtLeast<T> bound) {
            return of(new Estimate.Open<>(bound.least(), ImmutableSet.of(gap)));
        }
        T most = amount.findMost().orElseThrow();
        Quantity<T> range = of(Estimate.between(amount.findLeast().orElse(floor), most));
        if (amount instanceof Amount.AtMost<T>) {
            return range.assuming(fromFloor);
        }
        return amount instanceof Amount.About<T> ? range.assuming(Assumption.ABOUT) : range;
    }

    /** Returns this quantity with one more assumption. */
    Quantity<T> assuming(Assumption assumption) {
        return new Quantity<>(estimate, with(assumptions, ImmutableSet.of(assumption)));
    }

    /** Returns this quantity with a changed estimate. */
    <R extends Comparable<? super R>> Quantity<R> map(Function<Estimate<T>, Estimate<R>> change) {
        return new Quantity<>(change.apply(estimate), assumptions);
    }

    /** Returns the product of two counts. */
    static Quantity<Long> product(Quantity<Long> one, Quantity<Long> other) {
        return new Quantity<>(Estimate.product(one.estimate, other.estimate), with(one.assumptions, other.assumptions));
    }

    /** Returns the product of a count and a length. */
    static Quantity<Duration> times(Quantity<Long> count, Quantity<Duration> each) {
        return new Quantity<>(Estimate.times(count.estimate, each.estimate), with(count.assumptions, each.assumptions));
    }

    /** Returns the number of gaps: one less than the count. */
    static Quantity<Long> between(Quantity<Long> count) {
        return count.map(estimate -> {
            if (estimate instanceof Estimate.Known<Long> known) {
                return Estimate.between(lessOne(known.least()), lessOne(known.most()));
            }
            return estimate instanceof Estimate.Open<Long> open
                    ? new Estimate.Open<>(lessOne(open.least()), open.reasons())
                    : estimate;
        });
    }

    private static long lessOne(long count) {
        return Math.max(count - 1, 0);
    }

    private static ImmutableSet<Assumption> with(ImmutableSet<Assumption> some, ImmutableSet<Assumption> others) {
        return ImmutableSet.<Assumption>builder().addAll(some).addAll(others).build();
    }

    /** Returns the estimate without the assumptions. */
    @Override
    public String toString() {
        return estimate.toString();
    }
}
