package org.therex.progression;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.Intensity;

/**
 * The result of a set. Each part may be absent, which means not recorded; nothing done is zero.
 *
 * <p>With a dose for each side, a result covers both sides; each number is that of the weaker side.
 */
@Value.Immutable
public abstract sealed class SetResult permits ImmutableSetResult {

    SetResult() {}

    /** Returns a set of repetitions; {@code ofRepetitions(10).withHoldSeconds(5)} is a set of holds of 5 s. */
    public static SetResult ofRepetitions(int repetitions) {
        return builder().repetitions(repetitions).build();
    }

    /** Returns a set of one hold in seconds. */
    public static SetResult ofHoldSeconds(int seconds) {
        return builder().hold(Duration.ofSeconds(seconds)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of repetitions, from 0; absent if not recorded. */
    public abstract Optional<Integer> repetitions();

    /** Returns the length of the shortest hold, from 0; absent if not recorded. */
    public abstract Optional<Duration> hold();

    /** Returns the count of the shortest hold, from 0; absent if not recorded. */
    public abstract Optional<Integer> holdCounts();

    /** Returns the breaths of the shortest hold, from 0; absent if not recorded. */
    public abstract Optional<Integer> holdBreaths();

    /** Returns the length of the set, from 0; absent if not recorded. */
    public abstract Optional<Duration> lasted();

    /**
     * Returns the load in kilograms, above 0 and at most 1000 with 3 decimals, without needless zeros; absent if it was not
     * recorded.
     */
    public abstract Optional<BigDecimal> kilograms();

    @Value.Check
    SetResult normal() {
        Report.Builder problems = Report.builder()
                .attempt(Path.root(), () -> repetitions().ifPresent(count -> Require.atLeast("repetitions", count, 0)))
                .attempt(Path.root(), () -> hold().ifPresent(length -> requireNotNegative("hold", length)))
                .attempt(Path.root(), () -> holdCounts().ifPresent(count -> Require.atLeast("holdCounts", count, 0)))
                .attempt(Path.root(), () -> holdBreaths().ifPresent(count -> Require.atLeast("holdBreaths", count, 0)))
                .attempt(Path.root(), () -> lasted().ifPresent(length -> requireNotNegative("lasted", length)));
        Optional<BigDecimal> normal = kilograms()
                .flatMap(load -> problems.compute(Path.of("kilograms"), () -> Intensity.kilograms(load)))
                .flatMap(load -> load.kilograms().findValue());
        problems.build().throwIfErrors();
        return normal.equals(kilograms())
                ? this
                : new Builder().from(this).kilograms(normal.orElseThrow()).create();
    }

    private static void requireNotNegative(String name, Duration length) {
        if (length.isNegative()) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, name, "at least 0 s", Amount.exactly(length));
        }
    }

    /** Returns this set with the length of its shortest hold in seconds, from 0. */
    public SetResult withHoldSeconds(int seconds) {
        return toBuilder().hold(Duration.ofSeconds(seconds)).build();
    }

    /** Returns this set with its load in kilograms. */
    public SetResult withKilograms(BigDecimal kilograms) {
        return toBuilder().kilograms(kilograms).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SetResult}. */
    public static final class Builder extends SetResultSetters {

        Builder() {}
    }
}
