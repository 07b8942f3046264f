package org.therex.monitoring;

import org.therex.term.Term;

/** Whom to turn to, from least to most urgent. */
public enum Referral implements Term {
    /** Nobody. */
    NONE,
    /** A professional, before going on. */
    PROFESSIONAL,
    /** A professional, on the same day. */
    URGENT,
    /** The emergency service. */
    EMERGENCY
}
