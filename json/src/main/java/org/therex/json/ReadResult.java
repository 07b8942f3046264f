package org.therex.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.wire.Outcome;
import org.therex.wire.UnknownContent;
import org.therex.wire.WireCodes;

/**
 * The value of a document, or the report of its faults. After {@linkplain TherexFormat#tolerant() tolerant} reading it also
 * holds the unknown content of the document, to be written back.
 *
 * <p>Immutable and thread-safe, and equal by content.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private static final Path FORMAT = Path.of("format");

    private final Outcome<T> outcome;

    ReadResult(Outcome<T> outcome) {
        this.outcome = outcome;
    }

    /**
     * Returns the value, without unknown content.
     *
     * @throws InvalidValueException with the {@link #report()} if the document has faults
     */
    public T value() {
        T value = outcome.value();
        if (value == null) {
            throw new InvalidValueException(report());
        }
        return value;
    }

    /** Returns the value; empty if the document has faults. */
    public Optional<T> findValue() {
        return Optional.ofNullable(outcome.value());
    }

    /**
     * Returns this result with another value, such as an edited one, so that its unknown content is written back with
     * it. Unknown content of a list element stays with the element that is equal or has the same id; without an id,
     * with the element at the same position. If an element is removed, its unknown content is removed too.
     *
     * @throws InvalidValueException with the {@link #report()} if the document has faults
     */
    public ReadResult<T> with(T other) {
        Objects.requireNonNull(value());
        return new ReadResult<>(new Outcome<>(other, outcome.report(), outcome.faults(), outcome.kept()));
    }

    /**
     * Returns all issues of the document, each with the JSON Pointer of the value, its line and its column. There is a
     * value if and only if no issue is an error.
     *
     * <p>The {@linkplain JsonLimits#faults() limit} bounds the listed faults, and separately the listed information; a
     * last issue states the number of issues that are not listed.
     */
    public Report report() {
        return outcome.report();
    }

    /** Returns the number of faults, including those that the report does not list; 0 if there is a value. */
    public int faultCount() {
        return outcome.faults();
    }

    /** Finds the format that the document says, if it was read as another one. */
    public Optional<String> findOtherFormat() {
        return report().issues().stream()
                .filter(issue -> issue.code().equals(WireCodes.UNKNOWN_FORMAT)
                        && issue.path().equals(FORMAT))
                .findFirst()
                .map(issue -> issue.details().get("value"));
    }

    /** Returns this result for a part of a document, with paths from the document's root. */
    ReadResult<T> withParent(Path path) {
        return report().hasIssues()
                ? new ReadResult<>(
                        new Outcome<>(outcome.value(), report().withParent(path), outcome.faults(), outcome.kept()))
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
