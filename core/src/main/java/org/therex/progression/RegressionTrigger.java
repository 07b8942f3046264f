package org.therex.progression;

import org.therex.term.Term;

/** A trigger of a step back. */
public enum RegressionTrigger implements Term {
    /** A set stayed below the dose. */
    MISSED,
    /** The movement was no longer done well. */
    FORM_LOST
}
