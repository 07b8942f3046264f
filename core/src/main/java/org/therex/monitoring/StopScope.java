package org.therex.monitoring;

import org.therex.term.Term;

/** The scope that ends, from least to most. */
public enum StopScope implements Term {
    /** The exercise. */
    EXERCISE,
    /** The session. */
    SESSION,
    /** The whole program. */
    PROGRAM
}
