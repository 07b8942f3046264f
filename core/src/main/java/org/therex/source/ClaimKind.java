package org.therex.source;

import org.therex.term.Term;

/** A kind of claim about an exercise or a program. */
public enum ClaimKind implements Term {
    /** That it does good. */
    BENEFIT,
    /** For whom or what it is. */
    INDICATION,
    /** Why it works. */
    RATIONALE,
    /** How the body is made. */
    ANATOMY,
    /** What the trouble comes from. */
    CAUSE,
    /** That it is better than others. */
    RANKING,
    /** For whom it is easy or hard enough. */
    LEVEL,
    /** That an older advice no longer holds. */
    OUTDATED
}
