package org.therex.anatomy;

import org.therex.term.Term;

/** The work of the muscles in a movement. */
public enum Contraction implements Term {
    /** The muscles shorten while they work. */
    CONCENTRIC,
    /** The muscles lengthen while they work, as in slow lowering. */
    ECCENTRIC,
    /** The muscles work and the joint does not move. */
    ISOMETRIC,
    /** The muscles do not work; something else moves the joint, such as the hands, a strap or gravity. */
    PASSIVE,
    /** The muscles work, and something else helps. */
    ASSISTED
}
