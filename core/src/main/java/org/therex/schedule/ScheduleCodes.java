package org.therex.schedule;

import org.therex.check.IssueCode;

/** The codes of what the {@linkplain Schedule#report() report} of a schedule says. */
public final class ScheduleCodes {

    /** An occurrence would fall into a window in which it is not to be done, and is later for it. */
    public static final IssueCode MOVED = IssueCode.of("occurrence-moved");
    /**
     * An occurrence falls into a window in which it is not to be done, after the waking day, or on a date that the zone
     * skips, and is left out.
     */
    public static final IssueCode LEFT_OUT = IssueCode.of("occurrence-left-out");
    /** A window in which it is not to be done lies by an event whose time is not known. */
    public static final IssueCode WINDOW_NOT_PLACED = IssueCode.of("window-not-placed");
    /** A time by the clock lies outside the waking day. */
    public static final IssueCode OUTSIDE_WAKING_DAY = IssueCode.of("outside-waking-day");

    /** Two times by the clock are the same moment, since the clock is put forward over one of them. */
    public static final IssueCode SAME_MOMENT = IssueCode.of("same-moment");

    private ScheduleCodes() {}
}
