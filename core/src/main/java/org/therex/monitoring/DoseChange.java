package org.therex.monitoring;

import org.therex.term.Term;

/** A way to make an exercise less demanding. */
public enum DoseChange implements Term {
    /** A smaller range of movement. */
    SMALLER_RANGE,
    /** A smaller dose: fewer repetitions, shorter holds, less load, or less often. */
    LESS,
    /** An easier form. */
    EASIER_FORM,
    /** A review of the choice of exercise. */
    REASSESS
}
