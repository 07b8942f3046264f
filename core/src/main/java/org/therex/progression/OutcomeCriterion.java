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
 * A goal for every set of a number of sessions in a row.
 *
 * <p>A session with lost form or a missed quality never reaches it, and sets beyond those of the dose do not count. Without
 * repetitions and a hold, the goal is the dose.
 */
@Value.Immutable
public abstract sealed class OutcomeCriterion permits ImmutableOutcomeCriterion {

    OutcomeCriterion() {}

    /** The most sessions: {@value}. */
    public static final int MOST_SESSIONS = 99;

    /**
     * Returns the criterion that every set of a number of sessions in a row reached the dose. It needs the result of each
     * set; {@link SessionOutcome#asPrescribed()} counts only for parts of the dose without a number.
     */
    public static OutcomeCriterion doseReached(int sessions) {
        return builder().sessions(sessions).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the repetitions that each set must have, from 1; absent if not stated. */
    public abstract Optional<Integer> repetitions();

    /** Returns the length that each hold must have, above 0; absent if not stated. */
    public abstract Optional<Duration> hold();

    /** Returns the qualities that the movement must have; empty if there are none. */
    public abstract ImmutableSet<QualityId> qualities();

    /** Returns whether the form must be kept to the end; no unless set. */
    @Value.Default
    public boolean formKept() {
        return false;
    }

    /** Returns the number of sessions in a row at the same dose, from 1 to {@value #MOST_SESSIONS}; 1 unless set. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link OutcomeCriterion}. */
    public static final class Builder extends OutcomeCriterionSetters {

        Builder() {}
    }
}
