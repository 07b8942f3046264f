package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The id of a {@link StopSign}.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     chest-pressure}
 */
public record StopSignId(String value) implements Comparable<StopSignId> {

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public StopSignId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static StopSignId of(String value) {
        return new StopSignId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(StopSignId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
