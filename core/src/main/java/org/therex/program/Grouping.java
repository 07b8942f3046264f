package org.therex.program;

import org.therex.term.Term;

/** The number of people who do a program together. */
public enum Grouping implements Term {
    /** Alone, or only with the provider. */
    INDIVIDUAL,
    /** With one other person. */
    PAIR,
    /** With several others. */
    GROUP
}
