package org.therex.exercise;

import org.therex.term.Term;

/** What kind of work an exercise is; one exercise may be several. */
public enum Category implements Term {
    /** Makes muscles stronger. */
    STRENGTHEN,
    /** Lets muscles work for longer. */
    ENDURANCE,
    /** Finds and switches on a muscle at low load; motor control. */
    ACTIVATE,
    /** Holds the trunk or a joint steady against a challenge. */
    STABILISE,
    /** Lengthens muscles. */
    STRETCH,
    /** Moves joints through their range. */
    MOBILISE,
    /** Lets a nerve slide in its bed. */
    NEURAL_GLIDE,
    /** Challenges balance and the sense of position. */
    BALANCE,
    /** Works heart and lungs. */
    AEROBIC,
    /** Trains the breath. */
    BREATHING,
    /** Lets muscles go. */
    RELAXATION,
    /** Presses or rolls soft tissue; also called self-release. */
    SELF_MASSAGE,
    /** Trains how the body is held, or a task of daily life. */
    POSTURE,
    /** Trains the pelvic floor. */
    PELVIC_FLOOR
}
