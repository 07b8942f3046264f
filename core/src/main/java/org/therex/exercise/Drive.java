package org.therex.exercise;

import org.therex.term.Term;

/** The force that moves the moving part. */
public enum Drive implements Term {
    /** Its own muscles. */
    ACTIVE,
    /** An outside force: the hands, a strap, gravity. */
    PASSIVE
}
