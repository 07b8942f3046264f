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
 * What was done in a set. Each part may be absent, and absent means that nobody recorded it; nothing done is zero.
 *
 * <p>Where a dose is done on each side, a result covers the set on both sides, and each of its numbers is that of the side
 * on which less was done.
 */
@Value.Immutable
public abstract sealed class SetResult permits ImmutableSetResult {

    SetResult() {}

    /** Returns a set of so many repetitions; {@code ofRepetitions(10).withHoldSeconds(5)} had each held for 5 s. */
    public static SetResult ofRepetitions(int repetitions) {
        return builder().repetitions(repetitions).build();
    }

    /** Returns a set of one hold of so many seconds. */
    public static SetResult ofHoldSeconds(int seconds) {
        return builder().hold(Duration.ofSeconds(seconds)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many repetitions were done, from 0; absent if it is not stated. */
    public abstract Optional<Integer> repetitions();

    /** Returns how long the shortest hold was, from 0; absent if it is not stated. */
    public abstract Optional<Duration> hold();

    /** Returns how far was counted in the shortest hold, from 0; absent if it is not stated. */
    public abstract Optional<Integer> holdCounts();

    /** Returns how many breaths the shortest hold was, from 0; absent if it is not stated. */
    public abstract Optional<Integer> holdBreaths();

    /** Returns how long the set lasted, from 0; absent if it is not stated. */
    public abstract Optional<Duration> lasted();

    /** Returns the load in kilograms, above 0 and at most 1000 with 3 decimals, without needless zeros; absent if it is not stated. */
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
                .flatMap(load -> problems.attempting(Path.of("kilograms"), () -> Intensity.kilograms(load)))
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SetResult}. */
    public static final class Builder extends SetResultSetters {

        Builder() {}
    }
}
