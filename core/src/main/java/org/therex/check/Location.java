package org.therex.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A place in a text document.
 *
 * @param line the line, counted from 1
 * @param column the character in the line, counted from 1 (a character outside the basic plane counts as two, as in a
 *     Java string)
 */
public record Location(int line, int column) implements Comparable<Location>, Serializable {

    /**
     * Makes a location.
     *
     * @throws InvalidValueException if the line or column is below 1
     */
    public Location {
        Require.atLeast("line", line, 1);
        Require.atLeast("column", column, 1);
    }

    /** Orders by line, then by column. */
    @Override
    public int compareTo(Location other) {
        requireNonNull(other, "other");
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns the location as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
