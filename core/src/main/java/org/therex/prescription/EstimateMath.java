package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.time.Duration;
import java.util.function.LongBinaryOperator;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;

/** Adds and multiplies estimates in whole counts and nanoseconds, and stops at the limits instead of overflowing. */
final class EstimateMath {

    private static final ImmutableSet<Gap> TOO_MUCH =
            ImmutableSet.of(new Gap(Path.root(), "more than can be added up"));

    private EstimateMath() {}

    static Estimate<Duration> plus(Estimate<Duration> one, Estimate<Duration> other) {
        return combine(one, other, LongMath::saturatedAdd, Unit.TIME);
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
            return new Estimate.Unknown<>(ImmutableSet.<Gap>builder()
                    .addAll(one.findLeast().isEmpty() ? one.gaps() : ImmutableSet.of())
                    .addAll(other.findLeast().isEmpty() ? other.gaps() : ImmutableSet.of())
                    .build());
        }
        long least = operation.applyAsLong(
                number(one.findLeast().orElseThrow()), number(other.findLeast().orElseThrow()));
        ImmutableSet.Builder<Gap> reasons =
                ImmutableSet.<Gap>builder().addAll(one.gaps()).addAll(other.gaps());
        if (one.findMost().isPresent() && other.findMost().isPresent()) {
            long most = operation.applyAsLong(
                    number(one.findMost().orElseThrow()),
                    number(other.findMost().orElseThrow()));
            if (most <= unit.limit) {
                return Estimate.between(unit.value.apply(least), unit.value.apply(most));
            }
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

    static String listed(ImmutableSet<Gap> gaps) {
        return gaps.stream().map(Gap::reason).collect(Collectors.joining("; ", " (", ")"));
    }

    /** What the numbers stand for. */
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
