package org.therex.exercise;

import org.therex.term.Term;

/** Whether something is on the side of the moving limb or on the other one. */
public enum SideRelation implements Term {
    /** The same side. */
    SAME,
    /** The other side. */
    OPPOSITE
}
