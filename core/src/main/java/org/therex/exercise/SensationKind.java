package org.therex.exercise;

import org.therex.term.Term;

/**
 * The meaning of a sensation.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum SensationKind implements Term {
    /** Where the exercise should be felt. */
    TARGET,
    /** What being tired by it feels like. */
    FATIGUE,
    /** What must not be exceeded: effort, range or pain. */
    CEILING
}
