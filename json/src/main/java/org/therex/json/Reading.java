package org.therex.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Report;

/**
 * What reading a document led to: its value, or a report of everything that is wrong with it.
 *
 * <p>Immutable, and equal by content.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final Report report;

    Reading(@Nullable T value, Report report) {
        this.value = value;
        this.report = report;
    }

    /**
     * Returns the value.
     *
     * @throws InvalidValueException with the {@link #report()} if there is none
     */
    public T value() {
        if (value == null) {
            throw new InvalidValueException(report);
        }
        return value;
    }

    /** Returns the value, or nothing if the document has faults. */
    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns everything that is wrong with the document, each with the JSON Pointer of the value and its line and
     * column; empty exactly if there is a value.
     */
    public Report report() {
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> reading
                && Objects.equals(value, reading.value)
                && report.equals(reading.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, report);
    }

    /** Returns the value or the report as text. */
    @Override
    public String toString() {
        return value == null ? report.toString() : value.toString();
    }
}
