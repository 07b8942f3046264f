package org.therex.safety;

import org.therex.term.Term;

/** What is known of a finding. */
public enum Presence implements Term {
    /** It is known to be there. */
    PRESENT,
    /** It is known not to be there. */
    ABSENT,
    /** Nobody knows, or nobody asked. */
    UNKNOWN
}
