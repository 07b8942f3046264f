package org.therex.progression;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The id of a quality that a movement should have, such as breathing normally.
 *
 * @param value lower-case words joined by hyphens, at most {@value Require#ID_LENGTH} characters, such as {@code
 *     normal-breathing}
 */
public record QualityId(String value) implements Comparable<QualityId> {

    /**
     * Makes an identifier.
     *
     * @throws InvalidValueException if the text has another form
     */
    public QualityId {
        requireNonNull(value, "value");
        Require.id("id", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public static QualityId of(String value) {
        return new QualityId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(QualityId other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
