package org.therex.exercise;

import org.therex.term.Term;

/** Whether a part of the body is a main target. */
public enum Emphasis implements Term {
    /** It is what the exercise is for. */
    PRIMARY,
    /** It takes part as well. */
    SECONDARY
}
