package org.therex.exercise;

import org.therex.term.Term;

/** A convention for measuring the angle of a joint. */
public enum AngleConvention implements Term {
    /** The angle between the two bones: 180 degrees is straight. */
    INTERIOR,
    /** The bend of the joint: 0 degrees is straight. */
    FLEXION,
    /** The lean of the segment away from upright. */
    FROM_VERTICAL
}
