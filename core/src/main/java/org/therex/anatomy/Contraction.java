package org.therex.anatomy;

import org.therex.term.Term;

/** How the muscles take part in a movement. */
public enum Contraction implements Term {
    /** They shorten while they work. */
    CONCENTRIC,
    /** They lengthen while they work, as when lowering slowly. */
    ECCENTRIC,
    /** They work and the joint does not move. */
    ISOMETRIC,
    /** They do not work; something else moves the joint, such as the hands, a strap or gravity. */
    PASSIVE,
    /** They work, and something else helps. */
    ASSISTED
}
