package org.therex.exercise;

import org.therex.term.Term;

/** The importance of a part of the body as a target. */
public enum Emphasis implements Term {
    /** A main target of the exercise. */
    PRIMARY,
    /** A further target. */
    SECONDARY
}
