package org.therex.program;

import org.therex.term.Term;

/** The order in which the items of a section are done. */
public enum Arrangement implements Term {
    /** In any order. */
    ANY_ORDER,
    /** In the order given, each with all its sets before the next. */
    FIXED_ORDER,
    /** One set of each item without a pause between the items, then the next round. */
    SUPERSET,
    /** One set of each item in turn, then the next round. */
    CIRCUIT;

    /** Returns whether the items take turns set by set: true for a superset and a circuit. */
    public boolean takesTurns() {
        return this == SUPERSET || this == CIRCUIT;
    }
}
