package org.therex.progression;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
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
public abstract sealed class Criterion permits ImmutableCriterion {

    Criterion() {}

    /** The most sessions: {@value}. */
    public static final int MOST_SESSIONS = 99;

    /**
     * Returns the criterion that what the dose states was reached in every set of so many sessions in a row. What was done in
     * each set must be recorded for it; {@link Outcome#asPrescribed()} answers only for what no number tells.
     */
    public static Criterion doseReached(int sessions) {
        return builder().sessions(sessions).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableCriterion.Builder();
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
        return new ImmutableCriterion.Builder().from(this);
    }

    /**
     * Builds a {@link Criterion}.
     *
     * <ul>
     *   <li>absent or empty unless set: repetitions, hold, qualities
     *   <li>formKept: no
     *   <li>sessions: 1
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableCriterion.Builder {

        Builder() {}

        /** Sets how many repetitions each set must have, from 1. */
        public abstract Builder repetitions(int repetitions);

        /** Sets how long each hold must be, above 0. */
        public abstract Builder hold(Duration hold);

        /** Adds a quality that the movement must have. */
        public abstract Builder quality(QualityId quality);

        /** Sets the qualities that the movement must have, in place of those so far. */
        public abstract Builder qualities(Iterable<? extends QualityId> qualities);

        /** Sets whether the movement must have been done well to the end. */
        public abstract Builder formKept(boolean formKept);

        /** Sets in how many sessions in a row at the same dose, from 1 to {@value #MOST_SESSIONS}. */
        public abstract Builder sessions(int sessions);

        abstract Criterion create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Criterion build() {
            return create();
        }
    }
}
