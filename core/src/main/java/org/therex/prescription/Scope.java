package org.therex.prescription;

import org.therex.term.Term;

/**
 * Where something in a prescription was stated, from the widest to the narrowest; the narrower has the last word.
 *
 * <p>The source of an exercise is the widest: what an article says of an exercise holds only where nobody who wrote the
 * program said otherwise.
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
