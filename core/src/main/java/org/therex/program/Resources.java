package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Equipment;
import org.therex.prescription.Amount;
import org.therex.prescription.Bounds;

/**
 * The equipment and time that a person has for a program.
 */
@Value.Immutable
public abstract sealed class Resources permits ImmutableResources {

    Resources() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the equipment at hand; empty if there is none, absent if not stated. */
    public abstract Optional<ImmutableSet<Equipment>> equipment();

    /** Returns the time for a session, above 0 and at most a day; absent if not stated. */
    public abstract Optional<Amount<Duration>> timePerSession();

    /** Returns the time on a day, above 0 and at most a day; absent if not stated. */
    public abstract Optional<Amount<Duration>> timePerDay();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> timePerSession().ifPresent(time -> check("timePerSession", time)))
                .attempt(Path.root(), () -> timePerDay().ifPresent(time -> check("timePerDay", time)))
                .build()
                .throwIfErrors();
    }

    private static void check(String name, Amount<Duration> time) {
        time.findLeast().ifPresent(least -> check(name, least));
        time.findMost().ifPresent(most -> check(name, most));
    }

    private static void check(String name, Duration time) {
        if (time.isZero() || time.isNegative() || time.compareTo(Bounds.MOST_LENGTH) > 0) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, name, "above 0 s and at most 24 h", Amount.exactly(time));
        }
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Resources}. */
    public static final class Builder extends ResourcesSetters {

        Builder() {}

        /** Sets the equipment at hand; an empty set states that there is none. */
        public Builder equipment(Iterable<Equipment> equipment) {
            requireNonNull(equipment, "equipment");
            return equipment(ImmutableSet.copyOf(equipment));
        }

        /** Sets the time for a session in minutes. */
        public Builder minutesPerSession(int minutes) {
            return timePerSession(Amount.exactly(Duration.ofMinutes(minutes)));
        }
    }
}
