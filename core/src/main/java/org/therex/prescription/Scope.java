package org.therex.prescription;

import org.therex.term.Term;

/**
 * A level at which a dose is stated, from the widest to the narrowest; the narrower wins.
 *
 * <p>The source of an exercise is the widest: the dose of an article holds only if the program states no other.
 */
public enum Scope implements Term {
    /** In the source that the exercise was taken from. */
    SOURCE,
    /** For the whole program. */
    PROGRAM,
    /** For a phase of the program, such as its first weeks. */
    PHASE,
    /** For a section of a session. */
    SECTION,
    /** For the one item. */
    ITEM
}
