package org.therex.exercise;

import org.therex.term.Term;

/** The event that happens part by part. */
public enum SequenceKind implements Term {
    /** Muscles are switched on in this order. */
    ACTIVATION,
    /** Parts of the body meet the floor in this order. */
    LANDING
}
