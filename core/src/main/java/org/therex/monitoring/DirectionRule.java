package org.therex.monitoring;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Evidence;

/**
 * A rule for symptoms in the leg: continue if they move towards the spine, reduce the range and reassess if they stay
 * unchanged, and stop if they move down the leg or at new numbness or weakness.
 */
@Value.Immutable
public abstract sealed class DirectionRule permits ImmutableDirectionRule {

    DirectionRule() {}

    /**
     * Returns the rule of clinics that use repeated movements. They consider 24 to 48 unchanged hours too long; this
     * rule uses the cautious end, a day.
     *
     * <p>Source: pages of such clinics (mdtherapeutics.com, ccofutah.com, reliefcarechiropractic.com), which are weak
     * evidence.
     */
    public static DirectionRule repeatedMovements() {
        return builder()
                .unchangedDays(1)
                .downTheLeg(StopAction.of(
                        StopScope.EXERCISE,
                        Referral.PROFESSIONAL,
                        "Do not repeat the exercise until a professional has looked at it."))
                .newDeficit(StopAction.of(
                        StopScope.PROGRAM, Referral.URGENT, "Have new numbness or weakness looked at on the same day."))
                .evidence(MonitoringSources.repeatedMovements())
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the days for which symptoms may stay unchanged, from 1 to {@value PersistenceRule#MOST_DAYS}. */
    public abstract int unchangedDays();

    /** Returns the action if symptoms move down the leg. */
    public abstract StopAction downTheLeg();

    /** Returns the action at new numbness or weakness. */
    public abstract StopAction newDeficit();

    /** Returns the evidence. */
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(
                        Path.root(),
                        () -> Require.between("unchangedDays", unchangedDays(), 1, PersistenceRule.MOST_DAYS))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link DirectionRule}. */
    public static final class Builder extends DirectionRuleSetters {

        Builder() {}
    }
}
