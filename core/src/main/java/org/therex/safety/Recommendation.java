package org.therex.safety;

import org.therex.term.Term;

/**
 * What follows for an exercise; the mildest comes first, and the last wins.
 *
 * <p>Unanswered questions outrank monitoring advice.
 */
public enum Recommendation implements Term {
    /** No rule of this rule set speaks against it, which is no more than that. */
    NOTHING_FOUND,
    /** Keep it and watch the symptoms. */
    MONITOR,
    /** Something must be known first; the verdict has the questions. */
    NOT_ENOUGH_INFORMATION,
    /** Do it in a modified form only. */
    ONLY_WITH_MODIFICATIONS,
    /** Leave it out until a clinician has decided. */
    ASK_CLINICIAN,
    /** Leave it out. */
    EXCLUDED
}
