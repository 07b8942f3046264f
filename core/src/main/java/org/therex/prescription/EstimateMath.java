package org.therex.prescription;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.math.LongMath;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongFunction;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;

/** Adds and multiplies estimates in whole counts and nanoseconds, with limits instead of overflow. */
final class EstimateMath {

    private static final ImmutableSet<UnknownTerm> TOO_MUCH =
            ImmutableSet.of(new UnknownTerm(Path.root(), "more than can be added up"));

    /** The most reasons in a text; the value has all of them. */
    private static final int MOST_REASONS = 20;

    private EstimateMath() {}

    /** Adds up in one pass, in time linear in the parts and their gaps. */
    static Estimate<Duration> sum(Iterable<? extends Estimate<Duration>> parts) {
        ImmutableSet.Builder<UnknownTerm> unknown = ImmutableSet.builder();
        ImmutableSet.Builder<UnknownTerm> open = ImmutableSet.builder();
        boolean isKnown = true;
        boolean hasMost = true;
        long least = 0;
        long most = 0;
        for (Estimate<Duration> part : parts) {
            Optional<Duration> lower = part.findLeast();
            Optional<Duration> upper = part.findMost();
            isKnown &= lower.isPresent();
            hasMost &= upper.isPresent();
            (lower.isPresent() ? open : unknown).addAll(part.unknownTerms());
            least = LongMath.saturatedAdd(least, lower.map(EstimateMath::number).orElse(0L));
            most = LongMath.saturatedAdd(most, upper.map(EstimateMath::number).orElse(0L));
        }
        if (!isKnown) {
            return new Estimate.Unknown<>(unknown.build());
        }
        return result(least, most, hasMost, open, Unit.TIME);
    }

    static <R extends Comparable<? super R>> Estimate<R> times(Estimate<Long> count, Estimate<R> each, Unit<R> unit) {
        R zero = unit.value.apply(0);
        boolean none = isZero(count) || each.equals(Estimate.exactly(zero));
        return none ? Estimate.exactly(zero) : combine(count, each, LongMath::saturatedMultiply, unit);
    }

    static boolean isZero(Estimate<Long> count) {
        return count.equals(Estimate.exactly(0L));
    }

    private static <R extends Comparable<? super R>> Estimate<R> combine(
            Estimate<?> one, Estimate<?> other, LongBinaryOperator operation, Unit<R> unit) {
        if (one.findLeast().isEmpty() || other.findLeast().isEmpty()) {
            return new Estimate.Unknown<>(ImmutableSet.<UnknownTerm>builder()
                    .addAll(one.findLeast().isEmpty() ? one.unknownTerms() : ImmutableSet.of())
                    .addAll(other.findLeast().isEmpty() ? other.unknownTerms() : ImmutableSet.of())
                    .build());
        }
        long least = operation.applyAsLong(
                number(one.findLeast().orElseThrow()), number(other.findLeast().orElseThrow()));
        ImmutableSet.Builder<UnknownTerm> reasons =
                ImmutableSet.<UnknownTerm>builder().addAll(one.unknownTerms()).addAll(other.unknownTerms());
        boolean hasMost = one.findMost().isPresent() && other.findMost().isPresent();
        long most = hasMost
                ? operation.applyAsLong(
                        number(one.findMost().orElseThrow()),
                        number(other.findMost().orElseThrow()))
                : 0;
        return result(least, most, hasMost, reasons, unit);
    }

    /** Returns a range; open if there is no most or the limit is exceeded. */
    private static <R extends Comparable<? super R>> Estimate<R> result(
            long least, long most, boolean hasMost, ImmutableSet.Builder<UnknownTerm> reasons, Unit<R> unit) {
        if (hasMost && most <= unit.limit) {
            return Estimate.between(unit.value.apply(least), unit.value.apply(most));
        }
        if (hasMost) {
            reasons.addAll(TOO_MUCH);
        }
        return new Estimate.Open<>(unit.value.apply(Math.min(least, unit.limit)), reasons.build());
    }

    private static long number(Object value) {
        if (value instanceof Duration length) {
            return length.compareTo(Estimate.LONGEST) > 0 ? Long.MAX_VALUE : length.toNanos();
        }
        return (Long) value;
    }

    static void requireNotNegative(Object least) {
        if (least instanceof Duration length ? length.isNegative() : least instanceof Long count && count < 0) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, "least", "at least 0", AmountText.value(least));
        }
    }

    /** Lists each reason once, with the number of places if there are several; at most {@value #MOST_REASONS} of them. */
    static String listed(ImmutableSet<UnknownTerm> gaps) {
        Multiset<String> reasons =
                gaps.stream().map(UnknownTerm::reason).collect(toCollection(LinkedHashMultiset::create));
        int left = reasons.elementSet().size() - MOST_REASONS;
        String more = left > 0 ? "; and " + left + " more" : "";
        return reasons.entrySet().stream()
                .limit(MOST_REASONS)
                .map(reason ->
                        reason.getElement() + (reason.getCount() > 1 ? ", in " + reason.getCount() + " places" : ""))
                .collect(joining("; ", " (", more + ")"));
    }

    /** The unit of the numbers. */
    static final class Unit<R> {

        static final Unit<Duration> TIME = new Unit<>(Estimate.LONGEST.toNanos(), Duration::ofNanos);
        static final Unit<Long> COUNT = new Unit<>(Estimate.MOST_COUNT, Long::valueOf);

        private final long limit;
        private final LongFunction<R> value;

        private Unit(long limit, LongFunction<R> value) {
            this.limit = limit;
            this.value = value;
        }
    }
}
