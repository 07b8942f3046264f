package org.therex.exercise;

import org.therex.term.Term;

/** The experience that an exercise or program requires; the least comes first. */
public enum ExperienceLevel implements Term {
    /** No experience. */
    BEGINNER,
    /** Some experience. */
    INTERMEDIATE,
    /** Much experience. */
    ADVANCED
}
