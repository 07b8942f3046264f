package org.therex.schedule;

import org.therex.check.IssueCode;

/** The codes of issues in the {@linkplain Schedule#report() report} of a schedule. */
public final class ScheduleCodes {

    /**
     * An occurrence fell into a time at which it must not be done, and was moved to a later time. Remedy: accept the
     * new time, or choose another time of day.
     */
    public static final IssueCode MOVED = IssueCode.of("occurrence-moved");
    /**
     * An occurrence was left out: its time is not allowed, comes after the waking day, or is on a date that the zone
     * skips. Remedy: choose another time of day, or lengthen the waking day.
     */
    public static final IssueCode LEFT_OUT = IssueCode.of("occurrence-left-out");
    /**
     * A time to avoid depends on an event, such as a meal, whose time is unknown. Remedy: give the time of the event in
     * the timetable.
     */
    public static final IssueCode WINDOW_NOT_PLACED = IssueCode.of("window-not-placed");
    /** A time of day lies outside the waking day. Remedy: change that time, or the hours of waking and sleeping. */
    public static final IssueCode OUTSIDE_WAKING_DAY = IssueCode.of("outside-waking-day");

    /**
     * Two times of a day are the same moment, since the clock is put forward between them. Remedy: move one of the two
     * times on that date.
     */
    public static final IssueCode SAME_MOMENT = IssueCode.of("same-moment");

    private ScheduleCodes() {}
}
