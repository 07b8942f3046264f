package org.therex.schedule;

/** A reason why an item cannot be scheduled. */
record Problem(Unscheduled.Reason reason, String text) {}
