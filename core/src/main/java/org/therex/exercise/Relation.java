package org.therex.exercise;

import org.therex.term.Term;

/** How one exercise stands to another. */
public enum Relation implements Term {
    /** The other has to be learned first. */
    PREREQUISITE,
    /** The other is the next harder one. */
    PROGRESSION,
    /** The other is the next easier one. */
    REGRESSION,
    /** The other can take its place. */
    SUBSTITUTE,
    /** The other is the same idea in another form. */
    VARIANT,
    /** The other is like it. */
    RELATED
}
