package org.therex.exercise;

import org.therex.term.Term;

/** How to breathe during a step. */
public enum Breath implements Term {
    /** Breathe in. */
    IN,
    /** Breathe out. */
    OUT,
    /** Breathe evenly, without holding the breath. */
    EVEN,
    /** Breathe deeply. */
    DEEP
}
