package org.therex.source;

import org.therex.term.Term;

/** How strong the evidence for a rule is; the strongest comes first. */
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
    /** What single experts or clinics hold to be right. */
    EXPERT_OPINION,
    /** A custom of clinics, which tell it to their patients without more. */
    CONVENTION,
    /** What an article for the public says, without more. */
    STATED,
    /** Web pages of unknown standing. */
    WEAK,
    /** What is said in the field; nobody has checked a source. */
    UNVERIFIED,
    /** A choice of whoever made the rule that no source states. */
    PROPOSED
}
