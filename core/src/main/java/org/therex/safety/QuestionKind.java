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
    /** What the exercise asks of the body, which nobody assessed. */
    DEMANDS,
    /** What a modification adds to the demands of the exercise, which nobody assessed. */
    MODIFICATION
}
