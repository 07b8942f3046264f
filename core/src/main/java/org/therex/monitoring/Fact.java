package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.Path;

/**
 * A fact that a decision used.
 *
 * @param path the place in the input, such as {@code /report/painAfter} or {@code /earlier/2/painDuring}
 * @param value the value, in words for people
 */
public record Fact(Path path, String value) {

    /** Checks that nothing is null. */
    public Fact {
        requireNonNull(path, "path");
        requireNonNull(value, "value");
    }

    /** Returns the place and the value. */
    @Override
    public String toString() {
        return path + " " + value;
    }
}
