package org.therex.safety;

import org.therex.term.Term;

/**
 * What kind of rule it is.
 *
 * <p>A new word needs a new major version of the format: screening decides by it.
 */
public enum RuleCategory implements Term {
    /** A sign of possible serious disease: a professional must look before exercise goes on. */
    RED_FLAG,
    /** It must not be done. */
    ABSOLUTE_CONTRAINDICATION,
    /** The risk may be greater than the benefit: a clinician decides. */
    RELATIVE_CONTRAINDICATION,
    /** It may be done if it is modified. */
    PRECAUTION,
    /** It may be done while symptoms are watched. */
    MONITORING,
    /** It suits the person. */
    INDICATION;

    /**
     * Returns what follows if a rule of this kind fires. A red flag excludes unless its {@linkplain Urgency#blocks()
     * urgency} says otherwise, which its rule knows.
     */
    Recommendation recommendation() {
        return switch (this) {
            case RED_FLAG, ABSOLUTE_CONTRAINDICATION -> Recommendation.EXCLUDED;
            case RELATIVE_CONTRAINDICATION -> Recommendation.ASK_CLINICIAN;
            case PRECAUTION -> Recommendation.ONLY_WITH_MODIFICATIONS;
            case MONITORING -> Recommendation.MONITOR;
            case INDICATION -> Recommendation.NOTHING_FOUND;
        };
    }

    /**
     * Returns whether a rule of this kind counts the reliefs of the chosen modifications. A red flag and an absolute
     * contraindication do not, so that no modification lifts them. The demands that modifications add count for every kind.
     */
    public boolean countsReliefs() {
        return this != RED_FLAG && this != ABSOLUTE_CONTRAINDICATION;
    }
}
