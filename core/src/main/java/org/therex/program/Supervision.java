package org.therex.program;

import org.therex.term.Term;

/** How far somebody watches over it. */
public enum Supervision implements Term {
    /** Somebody watches every session. */
    SUPERVISED,
    /** Somebody watches some sessions. */
    PARTLY_SUPERVISED,
    /** Nobody watches. */
    UNSUPERVISED
}
