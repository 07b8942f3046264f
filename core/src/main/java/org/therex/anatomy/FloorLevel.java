package org.therex.anatomy;

import org.therex.term.Term;

/** How far down a person must get to take a position, from the lowest to the highest. */
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
