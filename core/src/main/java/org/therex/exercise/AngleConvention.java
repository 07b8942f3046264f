package org.therex.exercise;

import org.therex.term.Term;

/** How an angle of a joint is measured. */
public enum AngleConvention implements Term {
    /** The angle between the two bones: 180 degrees is straight. */
    INTERIOR,
    /** How far the joint is bent: 0 degrees is straight. */
    FLEXION,
    /** How far the segment leans away from upright. */
    FROM_VERTICAL
}
