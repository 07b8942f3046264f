package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The identifier of an exercise; two exercises may share a name.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     bird-dog}
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    /** The word for an exercise in messages: {@value}. */
    public static final String KIND = "exercise";

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ExerciseId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static ExerciseId of(String value) {
        return new ExerciseId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(ExerciseId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
