package org.therex.exercise;

import org.therex.term.Term;

/**
 * The relation of another exercise to this one.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum Relation implements Term {
    /** The other must be learned first. */
    PREREQUISITE,
    /** The other is the next harder one. */
    PROGRESSION,
    /** The other is the next easier one. */
    REGRESSION,
    /** The other can take its place. */
    SUBSTITUTE,
    /** The other is another form of the same idea. */
    VARIANT,
    /** The other is similar. */
    RELATED
}
