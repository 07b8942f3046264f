package org.therex.term;

/** Whether something is there, such as a finding or a stop sign, as far as is known. */
public enum Presence implements Term {
    /** It is known to be there. */
    PRESENT,
    /** It is known not to be there, after a look or a question. */
    ABSENT,
    /** It is unknown: not asked, or not stated. */
    UNKNOWN
}
