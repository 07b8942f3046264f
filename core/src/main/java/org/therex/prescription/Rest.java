package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * A rest: its place and its length.
 *
 * <p>The length may be unstated, as in "rest between sets". Days of rest belong to the {@link Frequency}.
 */
@Value.Immutable
public abstract sealed class Rest permits ImmutableRest {

    Rest() {}

    /** Returns a rest of unstated length. */
    public static Rest of(RestPlace place) {
        return new Builder().place(place).create();
    }

    /**
     * Returns a rest of this length.
     *
     * @throws org.therex.check.InvalidValueException if it is zero, negative or longer than a day
     */
    public static Rest of(RestPlace place, Duration length) {
        requireNonNull(length, "length");
        return of(place, Amount.exactly(length));
    }

    /**
     * Returns a rest of this length, or until this limit.
     *
     * @throws org.therex.check.InvalidValueException if it is zero, negative or longer than a day
     */
    public static Rest of(RestPlace place, Amount<Duration> length) {
        return new Builder().place(place).length(length).create();
    }

    /** Returns a rest that lasts until the person has recovered. */
    public static Rest untilRecovered(RestPlace place) {
        return of(place, Amount.to(Limit.RECOVERY));
    }

    /**
     * Returns a rest between one set and the next.
     *
     * @throws org.therex.check.InvalidValueException if it is zero, negative or longer than a day
     */
    public static Rest betweenSets(Duration length) {
        requireNonNull(length, "length");
        return of(RestPlace.BETWEEN_SETS, length);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the place of the rest. */
    public abstract RestPlace place();

    /** Returns the length; absent if not stated. */
    public abstract Optional<Amount<Duration>> length();

    @Value.Check
    void check() {
        length().ifPresent(length -> Report.builder()
                .attempt(Path.of("length"), () -> Bounds.length("rest", length))
                .build()
                .throwIfErrors());
    }

    /** Returns the text of the rest in a prescription, such as {@code rest 60 s between sets}. */
    @Override
    public String toString() {
        return "rest " + length().map(length -> AmountText.time(length) + " ").orElse("") + place().label();
    }

    /** Builds a {@link Rest}. */
    public static final class Builder extends RestSetters {

        Builder() {}
    }
}
