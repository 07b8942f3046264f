package org.therex.monitoring;

import org.therex.term.Term;

/** A kind of monitoring rule. */
public enum MonitoringRule implements Term {
    /** A stop sign. */
    STOP_SIGN,
    /** The direction of symptoms. */
    DIRECTION,
    /** New numbness or weakness. */
    NEW_DEFICIT,
    /** The pain. */
    BAND,
    /** The settling of pain in time. */
    SETTLING,
    /** The rise of pain from session to session. */
    TREND,
    /** The persistence of pain for days. */
    PERSISTENCE
}
