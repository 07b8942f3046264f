package org.therex.wire;

import java.util.BitSet;

/**
 * The open objects and lists of a document that is written for people: which of them have a line for each entry. A {@link
 * LineSink} decides it, and what writes the white space asks for it. Not thread-safe.
 */
public final class Lines {

    private static final int STEP = 2;

    private final BitSet broken = new BitSet();
    private int depth;
    private boolean next;

    /** Makes lines in which nothing is open. */
    public Lines() {}

    /** Says whether the object or list that is opened next has lines. */
    void next(boolean withLines) {
        next = withLines;
    }

    /** Opens an object or list, after the white space before it is written. */
    public void open() {
        broken.set(depth++, next);
    }

    /** Closes the innermost object or list, after its end is written. */
    public void close() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** Returns how far a line is indented that many levels deep. */
    static int indent(int levels) {
        return STEP * levels;
    }

    /** Returns what stands before an entry of the innermost object or list: a new line, or nothing. */
    public String beforeFirst() {
        return broken.get(depth - 1) ? newLine(depth) : "";
    }

    /** Returns what stands between two entries of the innermost object or list. */
    public String between() {
        return broken.get(depth - 1) ? "," + newLine(depth) : ", ";
    }

    /** Returns what stands after the last entry of the innermost object or list. */
    public String afterLast() {
        return broken.get(depth - 1) ? newLine(depth - 1) : "";
    }

    private static String newLine(int levels) {
        return "\n" + " ".repeat(indent(levels));
    }
}
