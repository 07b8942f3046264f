package org.therex.safety;

import org.therex.term.Term;

/**
 * The time within which a professional must examine a red flag; the most urgent comes first.
 *
 * <p>A new word needs a new major version of the format: screening decides by it.
 */
public enum Urgency implements Term {
    /** At once: emergency services. */
    EMERGENCY,
    /** Within a day or two. */
    URGENT,
    /** Soon, before exercise goes on. */
    SOON,
    /** At the next chance; exercise may go on meanwhile. */
    REFER;

    /** Returns whether the whole program stops until a professional has examined the person. */
    public boolean blocks() {
        return this != REFER;
    }
}
