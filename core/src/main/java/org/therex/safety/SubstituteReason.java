package org.therex.safety;

import org.therex.term.Term;

/** A reason why an exercise can replace another; the weightiest comes first. */
public enum SubstituteReason implements Term {
    /** A source names it as a substitute. */
    NAMED_AS_SUBSTITUTE,
    /** It is linked as the easier form. */
    EASIER_FORM,
    /** It is linked as a variant or as related. */
    LINKED,
    /** It is of the same family. */
    SAME_FAMILY,
    /** It has the same effect on the same part of the body. */
    SAME_TARGET,
    /** It has the same effect on a part that contains the other, or lies within it. */
    NEARBY_TARGET,
    /** It is the same kind of work. */
    SAME_CATEGORY,
    /** It serves the same goal. */
    SAME_GOAL,
    /** It requires no more experience. */
    NO_HIGHER_LEVEL,
    /** A rule states that it suits the person. */
    INDICATED,
    /** It has no open questions. */
    NOTHING_OPEN
}
