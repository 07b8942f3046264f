package org.therex.schedule;

/** Why something cannot be scheduled. */
record Problem(Unscheduled.Reason reason, String text) {}
