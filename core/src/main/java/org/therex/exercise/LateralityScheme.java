package org.therex.exercise;

import org.therex.term.Term;

/** A scheme for the use of the left and right side. */
public enum LateralityScheme implements Term {
    /** Both sides work together; there is no side to choose. */
    BILATERAL,
    /** One side first, then the other. */
    EACH_SIDE,
    /** The sides take turns. */
    ALTERNATING,
    /** One side, by the person's choice or need. */
    ONE_SIDE;

    /** Returns whether the exercise has a left and a right form. */
    public boolean lateral() {
        return this != BILATERAL;
    }
}
