package org.therex.exercise;

import org.therex.term.Term;

/**
 * The meaning of a sensation.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum SensationKind implements Term {
    /** The place where the exercise should be felt. */
    TARGET,
    /** The feeling of fatigue. */
    FATIGUE,
    /** A feeling that must not be exceeded: effort, range or pain. */
    CEILING
}
