package org.therex.monitoring;

import org.therex.term.Term;

/** An action for pain in the red. */
public enum RedAction implements Term {
    /** An easier form or less of it. */
    REGRESS,
    /** The exercise ends. */
    STOP
}
