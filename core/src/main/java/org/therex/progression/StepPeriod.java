package org.therex.progression;

import org.therex.term.Term;

/** The least time between steps. */
public enum StepPeriod implements Term {
    /** After every session. */
    SESSION,
    /** After a day. */
    DAY,
    /** After seven days. */
    WEEK;

    private static final int DAYS_OF_WEEK = 7;

    /** Returns the number of days that must have passed, 0 for every session. */
    public int days() {
        return switch (this) {
            case SESSION -> 0;
            case DAY -> 1;
            case WEEK -> DAYS_OF_WEEK;
        };
    }
}
