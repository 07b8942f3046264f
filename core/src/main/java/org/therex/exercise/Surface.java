package org.therex.exercise;

import org.therex.term.Term;

/** What carries the body. */
public enum Surface implements Term {
    /** The floor, bare or with a mat. */
    FLOOR,
    /** A bed or plinth. */
    BED,
    /** A seat. */
    CHAIR,
    /** A wall, for leaning or for the feet. */
    WALL,
    /** A foam roller. */
    ROLLER,
    /** A ball. */
    BALL
}
