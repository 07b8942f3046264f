package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * A family of similar exercises, such as the planks; exercises of one family are not interchangeable.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     planks}
 */
public record Family(String value) implements Comparable<Family> {

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Family {
        requireNonNull(value, "value");
        Require.id("family", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static Family of(String value) {
        return new Family(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(Family other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
