package org.therex.progression;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.Hold;
import org.therex.prescription.Repetitions;

/**
 * What must have been reached, in every set of a number of sessions in a row.
 *
 * <p>A form that is known to have been lost and a quality that is known to have been missed reach no criterion, and sets
 * beyond those of the dose do not count. Where neither repetitions nor a hold are given, what the dose states must have been reached.
 */
@Value.Immutable
public abstract sealed class OutcomeCriterion permits ImmutableOutcomeCriterion {

    OutcomeCriterion() {}

    /** The most sessions: {@value}. */
    public static final int MOST_SESSIONS = 99;

    /**
     * Returns the criterion that what the dose states was reached in every set of so many sessions in a row. What was done in
     * each set must be recorded for it; {@link SessionOutcome#asPrescribed()} answers only for what no number tells.
     */
    public static OutcomeCriterion doseReached(int sessions) {
        return builder().sessions(sessions).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many repetitions each set must have, from 1; absent if it is not stated. */
    public abstract Optional<Integer> repetitions();

    /** Returns how long each hold must be, above 0; absent if it is not stated. */
    public abstract Optional<Duration> hold();

    /** Returns the qualities that the movement must have; empty if there are none. */
    public abstract ImmutableSet<QualityId> qualities();

    /** Returns whether the movement must have been done well to the end; no unless set. */
    @Value.Default
    public boolean formKept() {
        return false;
    }

    /** Returns in how many sessions in a row at the same dose, from 1 to {@value #MOST_SESSIONS}; 1 unless set. */
    @Value.Default
    public int sessions() {
        return 1;
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.of("repetitions"), () -> repetitions().ifPresent(Repetitions::of))
                .attempt(Path.of("hold"), () -> hold().ifPresent(length -> Hold.of(Amount.exactly(length))))
                .attempt(Path.root(), () -> Require.between("sessions", sessions(), 1, MOST_SESSIONS))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link OutcomeCriterion}. */
    public static final class Builder extends OutcomeCriterionSetters {

        Builder() {}
    }
}
