package org.therex.exercise;

import org.therex.term.Term;

/** The exactness of a stated figure. */
public enum FigureBound implements Term {
    /** As it stands. */
    EXACTLY,
    /** More or less. */
    ABOUT,
    /** Slightly more. */
    A_LITTLE_OVER,
    /** No less. */
    AT_LEAST,
    /** No more. */
    AT_MOST
}
