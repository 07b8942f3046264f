package org.therex.exercise;

import org.therex.term.Term;

/**
 * A kind of cue, by what it works with.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum CueKind implements Term {
    /** Words to say, of none of the other kinds. */
    VERBAL,
    /** What matters most. */
    KEY_POINT,
    /** How parts of the body stand to each other. */
    ALIGNMENT,
    /** What must not move. */
    STILLNESS,
    /** A picture in the mind. */
    IMAGERY,
    /** A likeness to something known. */
    ANALOGY,
    /** What the hands feel. */
    TACTILE,
    /** How fast and how hard. */
    PACE,
    /** How to breathe. */
    BREATHING,
    /** Where to look. */
    GAZE
}
