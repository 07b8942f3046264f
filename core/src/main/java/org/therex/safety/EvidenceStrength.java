package org.therex.safety;

import org.therex.term.Term;

/** How strong the evidence for a rule is; the strongest comes first. */
public enum EvidenceStrength implements Term {
    /** A systematic review of trials. */
    SYSTEMATIC_REVIEW,
    /** A guideline of a professional body. */
    GUIDELINE,
    /** A randomised trial. */
    TRIAL,
    /** An observational study, or a small or old trial. */
    OBSERVATIONAL,
    /** Agreement of experts by a stated method. */
    CONSENSUS,
    /** What single experts or clinics say. */
    EXPERT_OPINION,
    /** Nobody has checked a source. */
    UNVERIFIED
}
