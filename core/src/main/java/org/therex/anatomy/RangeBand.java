package org.therex.anatomy;

import org.therex.term.Term;

/** The part of a joint's range that a movement uses, in the order from the muscle's shortest to its longest. */
public enum RangeBand implements Term {
    /** The part in which the working muscle is short. */
    INNER,
    /** The part between inner and outer. */
    MID,
    /** The part in which the working muscle is long. */
    OUTER,
    /** The part up to the end of the joint's movement. */
    END_RANGE
}
