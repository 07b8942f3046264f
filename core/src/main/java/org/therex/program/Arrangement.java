package org.therex.program;

import org.therex.term.Term;

/** How the items of a section follow one another. */
public enum Arrangement implements Term {
    /** In any order. */
    ANY_ORDER,
    /** In the order given, each with all its sets before the next. */
    FIXED_ORDER,
    /** A set of one after a set of the other, without a pause between them, and again. */
    SUPERSET,
    /** A set of each in turn, then the next round. */
    CIRCUIT;

    /** Returns whether the items take turns set by set, in rounds: in a superset and in a circuit. */
    public boolean takesTurns() {
        return this == SUPERSET || this == CIRCUIT;
    }
}
