package org.therex.exercise;

import org.therex.term.Term;

/**
 * A kind of warning.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum CautionKind implements Term {
    /** Take care. */
    CAUTION,
    /** Does not suit some people. */
    NOT_FOR,
    /** A part of the body that must not take pressure. */
    NEVER_LOAD,
    /** A limit of the movement. */
    LIMIT,
    /** Ask a clinician first. */
    ASK_FIRST
}
