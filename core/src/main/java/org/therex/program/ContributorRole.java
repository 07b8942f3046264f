package org.therex.program;

import org.therex.term.Term;

/** What somebody does for a program. */
public enum ContributorRole implements Term {
    /** Writes it. */
    AUTHOR,
    /** Has looked it over. */
    REVIEWER,
    /** Gives it to people, in person or from afar. */
    PROVIDER
}
