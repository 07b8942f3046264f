package org.therex.program;

import org.therex.term.Term;

/** The extent of supervision by a professional. */
public enum Supervision implements Term {
    /** All sessions are supervised. */
    SUPERVISED,
    /** Some sessions are supervised. */
    PARTLY_SUPERVISED,
    /** No session is supervised. */
    UNSUPERVISED
}
