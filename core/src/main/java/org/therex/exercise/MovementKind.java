package org.therex.exercise;

import org.therex.term.Term;

/** A kind of movement. */
public enum MovementKind implements Term {
    /** A position is taken and kept. */
    STATIC,
    /** The body moves from one position to another and back. */
    DYNAMIC,
    /** The movement runs through phases over and over. */
    CYCLIC
}
