package org.therex.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.json.wire.Outcome;
import org.therex.json.wire.UnknownContent;

/**
 * What reading a document led to: its value, or a report of everything that is wrong with it. After {@linkplain
 * TherexFormat#tolerant() tolerant} reading it also has what was not known, to be written back.
 *
 * <p>Immutable, and equal by content.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private final Outcome<T> outcome;

    ReadResult(Outcome<T> outcome) {
        this.outcome = outcome;
    }

    /**
     * Returns the value. It has nothing of what was kept beside it.
     *
     * @throws InvalidValueException with the {@link #report()} if there is none
     */
    public T value() {
        T value = outcome.value();
        if (value == null) {
            throw new InvalidValueException(report());
        }
        return value;
    }

    /** Returns the value, or nothing if the document has faults. */
    public Optional<T> findValue() {
        return Optional.ofNullable(outcome.value());
    }

    /**
     * Returns this reading with another value, most often the one that was read with something changed: what was kept is
     * written back with it. What was kept in a part of a list goes with the part that says the same, or has the same id,
     * or stands at the same position if it has none; what was kept in a part that is gone is gone with it.
     *
     * @throws InvalidValueException with the {@link #report()} if reading led to no value
     */
    public ReadResult<T> with(T other) {
        Objects.requireNonNull(value());
        return new ReadResult<>(new Outcome<>(other, outcome.report(), outcome.faults(), outcome.kept()));
    }

    /**
     * Returns everything that is wrong with the document, and what else is to be said of it, each with the JSON Pointer
     * of the value and its line and column. There is a value exactly if there is no error among it.
     *
     * <p>It lists as many faults as the {@linkplain JsonLimits#faults() limit} says, and as much information; a last
     * issue tells how many more there are.
     */
    public Report report() {
        return outcome.report();
    }

    /** Returns how many faults the document has, with those that the report does not list; 0 if there is a value. */
    public int faultCount() {
        return outcome.faults();
    }

    /** Returns this reading as of a part of a document, with paths from the document's root. */
    ReadResult<T> under(Path path) {
        return report().hasIssues()
                ? new ReadResult<>(
                        new Outcome<>(outcome.value(), report().under(path), outcome.faults(), outcome.kept()))
                : this;
    }

    @Nullable UnknownContent kept() {
        return outcome.kept();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadResult<?> reading && outcome.equals(reading.outcome);
    }

    @Override
    public int hashCode() {
        return outcome.hashCode();
    }

    /** Returns the value or the report as text. */
    @Override
    public String toString() {
        return outcome.value() == null ? report().toString() : outcome.value().toString();
    }
}
