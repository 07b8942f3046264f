package org.therex.exercise;

import org.therex.term.Term;

/** How much experience an exercise or program asks for; the least comes first. */
public enum ExperienceLevel implements Term {
    /** No experience. */
    BEGINNER,
    /** Some experience. */
    INTERMEDIATE,
    /** Much experience. */
    ADVANCED
}
