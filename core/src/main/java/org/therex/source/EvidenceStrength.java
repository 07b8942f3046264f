package org.therex.source;

import org.therex.term.Term;

/** The strength of the evidence for a rule; the strongest comes first. */
public enum EvidenceStrength implements Term {
    /** A systematic review of trials. */
    SYSTEMATIC_REVIEW,
    /** A guideline of a professional body. */
    GUIDELINE,
    /** A trial, as a rule a randomised one. */
    TRIAL,
    /** An observational study, or a small or old trial. */
    OBSERVATIONAL,
    /** Agreement of experts by a stated method. */
    CONSENSUS,
    /** The opinion of single experts or clinics. */
    EXPERT_OPINION,
    /** A custom of clinics, given to patients without reasons. */
    CONVENTION,
    /** A statement of an article for the public, without support. */
    STATED,
    /** Web pages of unknown standing. */
    WEAK,
    /** Common knowledge of the field; no source was checked. */
    UNVERIFIED,
    /** A choice of the author of the rule; no source states it. */
    PROPOSED
}
