package org.therex.safety;

import org.therex.term.Term;

/**
 * A recommendation for an exercise, from the mildest to the most severe; the most severe decides.
 *
 * <p>Unanswered questions outrank monitoring advice.
 */
public enum Recommendation implements Term {
    /** No rule of this rule set advises against it; that is no proof of safety. */
    NOTHING_FOUND,
    /** Do it and watch the symptoms. */
    MONITOR,
    /** Answer the questions of the verdict first. */
    NOT_ENOUGH_INFORMATION,
    /** Do it only in a modified form. */
    ONLY_WITH_MODIFICATIONS,
    /** Leave it out until a clinician has decided. */
    ASK_CLINICIAN,
    /** Leave it out. */
    EXCLUDED
}
