package org.therex.anatomy;

import org.therex.term.Term;

/** The height down to which a person must get for a position, from the lowest to the highest. */
public enum FloorLevel implements Term {
    /** Down to the floor. */
    FLOOR,
    /** On a bed or plinth, if not on the floor. */
    BED_POSSIBLE,
    /** On a chair or another seat of that height. */
    CHAIR,
    /** Not down at all. */
    STANDING
}
