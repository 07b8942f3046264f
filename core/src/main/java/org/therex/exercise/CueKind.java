package org.therex.exercise;

import org.therex.term.Term;

/**
 * A kind of cue.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum CueKind implements Term {
    /** Words to say that are of no other kind. */
    VERBAL,
    /** The most important point. */
    KEY_POINT,
    /** The alignment of parts of the body. */
    ALIGNMENT,
    /** A part that must not move. */
    STILLNESS,
    /** A picture in the mind. */
    IMAGERY,
    /** A likeness to something known. */
    ANALOGY,
    /** A touch or feeling of the hands. */
    TACTILE,
    /** Speed and effort. */
    PACE,
    /** Breathing. */
    BREATHING,
    /** Direction of the eyes. */
    GAZE
}
