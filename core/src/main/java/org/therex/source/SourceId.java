package org.therex.source;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The identifier of a {@link Source}.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     article-000}
 */
public record SourceId(String value) implements Comparable<SourceId> {

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public SourceId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(SourceId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }

    // Written by hand: linking the method that Java generates for a record costs a fifth of loading one built-in
    // exercise.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
