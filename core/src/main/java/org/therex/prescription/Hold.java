package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A hold of a position: its length and its scope.
 *
 * <p>The length may be unstated: the position is held for an unknown time. The scope is {@link HoldScope#REPETITION}
 * unless set.
 */
@Value.Immutable
public abstract sealed class Hold permits ImmutableHold {

    Hold() {}

    /** Returns a hold of unstated length. */
    public static Hold unsaid() {
        return new Builder().create();
    }

    /**
     * Returns a hold of this many seconds.
     *
     * @throws org.therex.check.InvalidValueException if it is below 1 or longer than a day
     */
    public static Hold seconds(int seconds) {
        return of(Amount.exactly(Duration.ofSeconds(seconds)));
    }

    /**
     * Returns a hold of a range of seconds.
     *
     * @throws org.therex.check.InvalidValueException if least is below 1, above most, or most is longer than a day
     */
    public static Hold seconds(int least, int most) {
        return of(Amount.between(Duration.ofSeconds(least), Duration.ofSeconds(most)));
    }

    /**
     * Returns a hold of this length, or until this limit.
     *
     * @throws org.therex.check.InvalidValueException if it is zero, negative or longer than a day
     */
    public static Hold of(Amount<Duration> length) {
        requireNonNull(length, "length");
        return of(new HoldLength.Time(length));
    }

    /** Returns a hold of this length. */
    public static Hold of(HoldLength length) {
        return new Builder().length(length).create();
    }

    /**
     * Returns a hold for a slow count.
     *
     * @throws org.therex.check.InvalidValueException if the count is below 1 or above 9999
     */
    public static Hold counts(int count) {
        return of(new HoldLength.Counts(Amount.exactly(count)));
    }

    /**
     * Returns a hold for a number of breaths.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above 9999
     */
    public static Hold breaths(int breaths) {
        return of(new HoldLength.Breaths(Amount.exactly(breaths)));
    }

    /** Returns a hold until the muscles are tired. */
    public static Hold toFatigue() {
        return of(Amount.toFatigue());
    }

    /** Returns a hold that lasts as long as the person can. */
    public static Hold asLongAsPossible() {
        return of(Amount.asLongAsPossible());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the length; absent if not stated. */
    public abstract Optional<HoldLength> length();

    /** Returns the scope; {@link HoldScope#REPETITION} unless set. */
    @Value.Default
    public HoldScope scope() {
        return HoldScope.REPETITION;
    }

    /** Returns this hold with another scope. */
    public Hold withScope(HoldScope scope) {
        return new Builder().from(this).scope(scope).create();
    }

    /** Returns this hold once in each phase of a repetition. */
    public Hold perPhase() {
        return withScope(HoldScope.PHASE);
    }

    /** Returns this hold once on each spot. */
    public Hold perSpot() {
        return withScope(HoldScope.SPOT);
    }

    /** Returns this hold once for the whole exercise. */
    public Hold wholeExercise() {
        return withScope(HoldScope.EXERCISE);
    }

    /** Returns the text of the hold in a prescription, such as {@code hold 5-10 s each phase}. */
    @Override
    public String toString() {
        return "hold"
                + length().map(length -> " " + length).orElse("")
                + (scope() == HoldScope.REPETITION ? "" : " " + scope().label());
    }

    /** Builds a {@link Hold}. */
    public static final class Builder extends HoldSetters {

        Builder() {}
    }
}
