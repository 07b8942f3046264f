package org.therex.anatomy;

import org.therex.term.Term;

/**
 * A side of the body, from the view of the exercising person.
 *
 * <p>New sides will not be added: a body has two.
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
