package org.therex.program;

import org.therex.term.Term;

/** The topic of a piece of advice. */
public enum AdviceTopic implements Term {
    /** Moving in daily life. */
    STAY_ACTIVE,
    /** Rest and bed rest. */
    REST,
    /** Sitting, standing and working. */
    POSTURE,
    /** Care beside the exercises. */
    THERAPY,
    /** Other exercise beside the program. */
    TRAINING,
    /** The place of the exercises in the day. */
    DAY_PATTERN,
    /** Anything else. */
    OTHER
}
