package org.therex.program;

import org.therex.term.Term;

/** How far a program is made for one person. */
public enum TailoringKind implements Term {
    /** The same for everybody. */
    GENERIC,
    /** Fitted to the person. */
    TAILORED
}
