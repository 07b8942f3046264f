package org.therex.monitoring;

import org.therex.term.Term;

/** A zone of pain ratings, from least to most. */
public enum PainZone implements Term {
    /** Pain that is accepted. */
    GREEN,
    /** Pain that is accepted if it settles and does not climb. */
    AMBER,
    /** Pain that is not accepted. */
    RED
}
