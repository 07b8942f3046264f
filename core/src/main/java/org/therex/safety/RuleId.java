package org.therex.safety;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;

/**
 * The identifier of a {@link ScreeningRule} within its rule set.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     osteoporosis-no-fracture}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** The word for it in messages: {@value}. */
    public static final String KIND = "screening rule";

    /**
     * Makes an identifier.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public RuleId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(RuleId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
