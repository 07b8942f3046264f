package org.therex.monitoring;

import org.therex.term.Term;

/** Whether something was noticed. */
public enum Presence implements Term {
    /** It was noticed. */
    PRESENT,
    /** It was looked for and not noticed. */
    ABSENT,
    /** Nobody said. */
    UNKNOWN
}
