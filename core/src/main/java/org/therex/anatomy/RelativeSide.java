package org.therex.anatomy;

import org.therex.term.Term;

/** A side of the body relative to the side on which an exercise is done. */
public enum RelativeSide implements Term {
    /** The side on which the exercise is done: that of the moving, stretched or pressed limb. */
    SAME,
    /** The other side, such as that of the standing leg or of the supporting arm. */
    OPPOSITE,
    /** Both sides. */
    BOTH
}
