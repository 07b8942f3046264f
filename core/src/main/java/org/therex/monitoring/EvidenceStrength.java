package org.therex.monitoring;

import org.therex.term.Term;

/** What a rule rests on, from most to least. */
public enum EvidenceStrength implements Term {
    /** A published clinical guideline. */
    GUIDELINE,
    /** A trial or a review of trials. */
    TRIAL,
    /** What experts agreed on. */
    CONSENSUS,
    /** What clinics tell their patients, without more. */
    CONVENTION,
    /** What an article says, without more. */
    STATED,
    /** A web page of unknown standing. */
    WEAK,
    /** A choice of this library that no source states. */
    PROPOSED
}
