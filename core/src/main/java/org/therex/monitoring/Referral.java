package org.therex.monitoring;

import org.therex.term.Term;

/** A referral, from least to most urgent. */
public enum Referral implements Term {
    /** No referral. */
    NONE,
    /** A professional, before going on. */
    PROFESSIONAL,
    /** A professional, on the same day. */
    URGENT,
    /** The emergency service. */
    EMERGENCY
}
