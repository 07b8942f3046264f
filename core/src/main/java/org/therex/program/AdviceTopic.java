package org.therex.program;

import org.therex.term.Term;

/** What a piece of advice is about. */
public enum AdviceTopic implements Term {
    /** Moving in daily life. */
    STAY_ACTIVE,
    /** Rest and bed rest. */
    REST,
    /** How to sit, stand and work. */
    POSTURE,
    /** Care beside the exercises. */
    THERAPY,
    /** Other exercise beside the program. */
    TRAINING,
    /** How the exercises lie in the day. */
    DAY_PATTERN,
    /** Anything else. */
    OTHER
}
