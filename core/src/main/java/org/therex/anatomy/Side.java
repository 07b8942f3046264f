package org.therex.anatomy;

import org.therex.term.Term;

/**
 * A side of the body, always the exercising person's own.
 *
 * <p>Closed by nature: a body has two sides.
 */
public enum Side implements Term {
    /** The person's left. */
    LEFT,
    /** The person's right. */
    RIGHT;

    /** Returns the other side. */
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
