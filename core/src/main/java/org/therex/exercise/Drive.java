package org.therex.exercise;

import org.therex.term.Term;

/** What moves the moving part. */
public enum Drive implements Term {
    /** Its own muscles. */
    ACTIVE,
    /** Something else: the hands, a strap, gravity. */
    PASSIVE
}
