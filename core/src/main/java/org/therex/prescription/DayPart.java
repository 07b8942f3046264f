package org.therex.prescription;

import org.therex.term.Term;

/** A part of the day. */
public enum DayPart implements Term {
    /** The morning. */
    MORNING,
    /** The middle of the day. */
    MIDDAY,
    /** The afternoon. */
    AFTERNOON,
    /** The evening. */
    EVENING,
    /** The night. */
    NIGHT
}
