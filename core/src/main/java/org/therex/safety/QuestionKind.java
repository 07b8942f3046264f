package org.therex.safety;

import org.therex.term.Term;

/** A kind of screening question. */
public enum QuestionKind implements Term {
    /** The presence of a condition. */
    PRESENCE,
    /** The weeks of a condition. */
    WEEKS,
    /** A qualifier of a condition, such as acute. */
    TRAIT,
    /** The side of a condition. A rule fired because the condition may be on the side that the exercise works. */
    SIDE,
    /** The meaning of a condition that the rule set does not define. */
    NO_RULE,
    /** The blood pressure at rest. */
    BLOOD_PRESSURE,
    /** The time of day of the exercise. */
    TIMING,
    /** The demands of the exercise, which are not assessed. */
    DEMANDS,
    /** The demands that a modification adds, which are not assessed. */
    MODIFICATION
}
