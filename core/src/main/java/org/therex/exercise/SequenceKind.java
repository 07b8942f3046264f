package org.therex.exercise;

import org.therex.term.Term;

/**
 * A kind of sequence.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum SequenceKind implements Term {
    /** Muscles are switched on in this order. */
    ACTIVATION,
    /** Parts of the body meet the floor in this order. */
    LANDING
}
