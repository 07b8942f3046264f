package org.therex.demand;

import org.therex.term.Term;

/** The side of the body on which a demand falls, seen from the side on which the exercise is done. */
public enum DemandSide implements Term {
    /** Both sides, whichever side it is done on. */
    BOTH,
    /** The side it is done on: that of the moving, stretched or pressed limb. */
    WORKING,
    /** The other side: that of the leg one stands or kneels on, or of the arm that supports. */
    OTHER
}
