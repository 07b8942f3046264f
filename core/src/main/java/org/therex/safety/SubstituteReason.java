package org.therex.safety;

import org.therex.term.Term;

/** Why an exercise can take the place of another; the weightiest comes first. */
public enum SubstituteReason implements Term {
    /** A source names it as a substitute. */
    NAMED_AS_SUBSTITUTE,
    /** It is linked as the easier form. */
    EASIER_FORM,
    /** It is linked as a variant or as like it. */
    LINKED,
    /** It is of the same family. */
    SAME_FAMILY,
    /** It does the same to the same part of the body. */
    SAME_TARGET,
    /** It does the same to a part that holds the other, or lies within it. */
    NEARBY_TARGET,
    /** It is the same kind of work. */
    SAME_CATEGORY,
    /** It serves the same goal. */
    SAME_GOAL,
    /** It asks for no more experience. */
    NO_HIGHER_LEVEL,
    /** By a rule it suits the person. */
    INDICATED,
    /** Nothing must be asked about it first. */
    NOTHING_OPEN
}
