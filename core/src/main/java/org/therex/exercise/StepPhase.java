package org.therex.exercise;

import org.therex.term.Term;

/** The phase of an exercise to which a step belongs. */
public enum StepPhase implements Term {
    /** Getting into position. */
    SET_UP,
    /** Bracing or breathing before the movement. */
    PREPARE,
    /** The movement itself. */
    MOVE,
    /** Staying there. */
    HOLD,
    /** Coming back. */
    RETURN,
    /** Doing it again. */
    REPEAT,
    /** Changing to the other side, spot or direction. */
    SWITCH
}
