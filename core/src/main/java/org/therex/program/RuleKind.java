package org.therex.program;

import org.therex.term.Term;

/** A kind of rule of a program. */
public enum RuleKind implements Term {
    /** A reason to stop. */
    STOP,
    /** A condition for going on. */
    CONTINUE_ONLY_IF,
    /** A reason to see a professional. */
    REFERRAL,
    /** Questions for a clinician before starting. */
    CLEARANCE,
    /** The pace of progress. */
    PACE,
    /** A limit of what the program claims to be. */
    DISCLAIMER
}
