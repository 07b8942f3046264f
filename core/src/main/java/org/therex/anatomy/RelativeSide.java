package org.therex.anatomy;

import org.therex.term.Term;

/** A side of the body, seen from the side on which an exercise is done. */
public enum RelativeSide implements Term {
    /** The side on which it is done: that of the moving, stretched or pressed limb. */
    SAME,
    /** The other side, such as that of the leg one stands on or of the arm that supports. */
    OPPOSITE,
    /** Both sides. */
    BOTH
}
