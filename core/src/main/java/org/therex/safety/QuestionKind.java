package org.therex.safety;

import org.therex.term.Term;

/** What a question is about. */
public enum QuestionKind implements Term {
    /** Whether a person has a condition. */
    PRESENCE,
    /** How many weeks. */
    WEEKS,
    /** Whether a condition is something, such as acute. */
    TRAIT,
    /** On which side a condition is, for which a rule fired since it may be on the one that the exercise works. */
    SIDE,
    /** What a condition is that the rule set does not define. */
    NO_RULE,
    /** What the blood pressure at rest is. */
    BLOOD_PRESSURE,
    /** At what time of the day the exercise is done. */
    TIMING,
    /** The demands of the exercise, which are not assessed. */
    DEMANDS,
    /** The demands that a modification adds, which are not assessed. */
    MODIFICATION
}
