package org.therex.exercise;

import org.therex.term.Term;

/** The meaning of a sensation. */
public enum SensationKind implements Term {
    /** Where the exercise should be felt. */
    TARGET,
    /** What being tired by it feels like. */
    FATIGUE,
    /** What must not be exceeded: effort, range or pain. */
    CEILING
}
