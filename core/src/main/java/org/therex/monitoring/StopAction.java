package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The action at a stop sign.
 */
@Value.Immutable
public abstract sealed class StopAction permits ImmutableStopAction {

    StopAction() {}

    /** Returns an action without a referral. */
    public static StopAction end(StopScope scope) {
        requireNonNull(scope, "scope");
        return builder().ends(scope).build();
    }

    /** Returns an action. */
    public static StopAction of(StopScope ends, Referral referral, String advice) {
        return builder().ends(ends).referral(referral).advice(advice).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the scope that ends. */
    public abstract StopScope ends();

    /** Returns the referral; {@link Referral#NONE} unless set. */
    @Value.Default
    public Referral referral() {
        return Referral.NONE;
    }

    /**
     * Returns the time within which to follow up, above 0 and at most {@value SettlingRule#MOST_DAYS} days; absent if it is
     * not stated.
     */
    public abstract Optional<Duration> followUpWithin();

    /** Returns the text for the person; absent if not stated. */
    public abstract Optional<String> advice();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(
                        Path.root(),
                        () -> followUpWithin()
                                .ifPresent(window -> SettlingRule.requireWindow("followUpWithin", window)))
                .attempt(Path.root(), () -> advice().ifPresent(value -> Require.text("advice", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StopAction}. */
    public static final class Builder extends StopActionSetters {

        Builder() {}
    }
}
