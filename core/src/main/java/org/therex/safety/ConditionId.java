package org.therex.safety;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;

/**
 * The identifier of a {@link Condition}. The vocabulary is open: a rule set adds conditions of its own.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     osteoporosis}
 */
public record ConditionId(String value) implements Comparable<ConditionId> {

    /** The word for it in messages: {@value}. */
    public static final String KIND = "condition";

    /**
     * Makes an identifier.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public ConditionId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public static ConditionId of(String value) {
        return new ConditionId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(ConditionId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
