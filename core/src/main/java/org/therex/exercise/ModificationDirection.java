package org.therex.exercise;

import org.therex.term.Term;

/** The direction in which a modification changes an exercise. */
public enum ModificationDirection implements Term {
    /** Makes the exercise easier. */
    EASIER,
    /** Makes the exercise harder. */
    HARDER,
    /** Makes it more comfortable at the same difficulty. */
    COMFORT
}
