package org.therex.exercise;

import org.therex.term.Term;

/** A quality with which an exercise is done. */
public enum MovementQuality implements Term {
    /** Slowly. */
    SLOW,
    /** Gently. */
    GENTLE,
    /** Under control. */
    CONTROLLED,
    /** Relaxed. */
    RELAXED,
    /** In a small range. */
    SMALL
}
