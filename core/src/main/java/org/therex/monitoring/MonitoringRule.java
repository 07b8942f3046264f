package org.therex.monitoring;

import org.therex.term.Term;

/** What kind of rule applied. */
public enum MonitoringRule implements Term {
    /** A sign at which to stop. */
    STOP_SIGN,
    /** Where the symptoms moved. */
    DIRECTION,
    /** New numbness or weakness. */
    NEW_DEFICIT,
    /** How much pain there was. */
    BAND,
    /** Whether the pain settled in time. */
    SETTLING,
    /** Whether the pain climbs from session to session. */
    TREND,
    /** Whether it has been so for days. */
    PERSISTENCE
}
