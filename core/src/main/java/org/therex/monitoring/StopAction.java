package org.therex.monitoring;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * What to do at a sign at which to stop.
 */
@Value.Immutable
public abstract sealed class StopAction permits ImmutableStopAction {

    StopAction() {}

    /** Returns an action that turns to nobody. */
    public static StopAction end(StopScope scope) {
        return builder().ends(scope).build();
    }

    /** Returns an action. */
    public static StopAction of(StopScope ends, Referral referral, String advice) {
        return builder().ends(ends).referral(referral).advice(advice).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableStopAction.Builder();
    }

    /** Returns what ends. */
    public abstract StopScope ends();

    /** Returns whom to turn to; {@link Referral#NONE} unless set. */
    @Value.Default
    public Referral referral() {
        return Referral.NONE;
    }

    /** Returns within which time somebody should ask how it went on, above 0 and at most {@value SettlingRule#MOST_DAYS} days; absent if it is not stated. */
    public abstract Optional<Duration> followUpWithin();

    /** Returns what to tell the person; absent if it is not stated. */
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableStopAction.Builder().from(this);
    }

    /**
     * Builds a {@link StopAction}.
     *
     * <ul>
     *   <li>must be set: ends
     *   <li>absent or empty unless set: followUpWithin, advice
     *   <li>referral: {@link Referral#NONE}
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableStopAction.Builder {

        Builder() {}

        /** Sets what ends. */
        public abstract Builder ends(StopScope ends);

        /** Sets whom to turn to. */
        public abstract Builder referral(Referral referral);

        /** Sets within which time somebody should ask how it went on, above 0 and at most {@value SettlingRule#MOST_DAYS} days. */
        public abstract Builder followUpWithin(Duration followUpWithin);

        /** Sets what to tell the person. */
        public abstract Builder advice(String advice);

        abstract StopAction create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final StopAction build() {
            return create();
        }
    }
}
