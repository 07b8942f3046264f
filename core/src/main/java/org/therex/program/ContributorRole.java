package org.therex.program;

import org.therex.term.Term;

/** The role of a contributor to a program. */
public enum ContributorRole implements Term {
    /** Writes the program. */
    AUTHOR,
    /** Has reviewed the program. */
    REVIEWER,
    /** Gives the program to people, in person or remotely. */
    PROVIDER
}
