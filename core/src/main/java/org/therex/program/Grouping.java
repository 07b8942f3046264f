package org.therex.program;

import org.therex.term.Term;

/** With how many others a program is done. */
public enum Grouping implements Term {
    /** Alone, or with nobody but whoever gives it. */
    INDIVIDUAL,
    /** With one other person. */
    PAIR,
    /** With several others. */
    GROUP
}
