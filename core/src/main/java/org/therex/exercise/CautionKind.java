package org.therex.exercise;

import org.therex.term.Term;

/** A kind of warning. */
public enum CautionKind implements Term {
    /** Take care. */
    CAUTION,
    /** Does not suit some people. */
    NOT_FOR,
    /** A part of the body that must not take pressure. */
    NEVER_LOAD,
    /** How far to go and no further. */
    LIMIT,
    /** Speak to a clinician before. */
    ASK_FIRST
}
