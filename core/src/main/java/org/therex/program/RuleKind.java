package org.therex.program;

import org.therex.term.Term;

/** What a rule of a program is about. */
public enum RuleKind implements Term {
    /** When to stop. */
    STOP,
    /** What must hold to go on. */
    CONTINUE_ONLY_IF,
    /** When to see somebody, and whom. */
    REFERRAL,
    /** What to ask a clinician before starting. */
    CLEARANCE,
    /** How fast to go on. */
    PACE,
    /** What the program is not. */
    DISCLAIMER
}
