package org.therex.exercise;

import org.therex.term.Term;

/** How exact a stated figure is. */
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
