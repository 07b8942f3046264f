package org.therex.term;

/** What is known of something that can be there or not, such as a finding or a sign at which to stop. */
public enum Presence implements Term {
    /** It is known to be there. */
    PRESENT,
    /** It is known not to be there: somebody looked or asked. */
    ABSENT,
    /** Nobody knows, nobody asked, or nobody said. */
    UNKNOWN
}
