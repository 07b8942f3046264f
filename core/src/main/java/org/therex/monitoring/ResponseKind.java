package org.therex.monitoring;

import org.therex.term.Term;

/** A kind of response, from mildest to most severe. */
public enum ResponseKind implements Term {
    /** Go on as before. */
    CONTINUE,
    /** Go on with changes. */
    ADJUST,
    /** Do not go on. */
    STOP
}
