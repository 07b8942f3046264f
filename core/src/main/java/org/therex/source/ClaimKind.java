package org.therex.source;

import org.therex.term.Term;

/** A kind of claim about an exercise or a program. */
public enum ClaimKind implements Term {
    /** A benefit. */
    BENEFIT,
    /** The people or problems that it suits. */
    INDICATION,
    /** A reason why it works. */
    RATIONALE,
    /** A statement about anatomy. */
    ANATOMY,
    /** A cause of the complaint. */
    CAUSE,
    /** A comparison with other exercises. */
    RANKING,
    /** A level of difficulty. */
    LEVEL,
    /** A statement that older advice no longer holds. */
    OUTDATED
}
