package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The identifier of a {@link Modification} within its exercise.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     cushion-under-seat}
 */
public record ModificationId(String value) implements Comparable<ModificationId> {

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ModificationId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static ModificationId of(String value) {
        return new ModificationId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(ModificationId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
