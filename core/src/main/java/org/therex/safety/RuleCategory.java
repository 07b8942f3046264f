package org.therex.safety;

import org.therex.term.Term;

/**
 * A category of screening rules.
 *
 * <p>A new word needs a new major version of the format: screening decides by it.
 */
public enum RuleCategory implements Term {
    /** A sign of possible serious disease: a professional must examine it before exercise goes on. */
    RED_FLAG,
    /** The exercise must not be done. */
    ABSOLUTE_CONTRAINDICATION,
    /** The risk may be greater than the benefit: a clinician decides. */
    RELATIVE_CONTRAINDICATION,
    /** The exercise may be done if it is modified. */
    PRECAUTION,
    /** The exercise may be done while symptoms are watched. */
    MONITORING,
    /** The exercise suits the person. */
    INDICATION;

    /**
     * Returns the recommendation if a rule of this category fires. A red flag excludes; its rule accounts for an
     * {@linkplain Urgency#blocks() urgency} that does not block.
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
     * Returns whether rules of this category count the reliefs of the chosen modifications. Red flags and absolute
     * contraindications do not, so no modification lifts them. The demands that modifications add count for every
     * category.
     */
    public boolean countsReliefs() {
        return this != RED_FLAG && this != ABSOLUTE_CONTRAINDICATION;
    }
}
