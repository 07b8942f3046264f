package org.therex.term;

/** The known presence of something, such as a finding or a stop sign. */
public enum Presence implements Term {
    /** Known to be present. */
    PRESENT,
    /** Known to be absent, after an examination or a question. */
    ABSENT,
    /** Unknown: not asked, or not stated. */
    UNKNOWN
}
