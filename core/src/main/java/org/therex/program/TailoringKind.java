package org.therex.program;

import org.therex.term.Term;

/**
 * The extent to which a program is made for one person.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum TailoringKind implements Term {
    /** The same for everybody. */
    GENERIC,
    /** Fitted to the person. */
    TAILORED
}
