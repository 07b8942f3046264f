package org.therex.monitoring;

import org.therex.term.Term;

/** How to make an exercise less demanding. */
public enum DoseChange implements Term {
    /** Do not go as far. */
    SMALLER_RANGE,
    /** Do less: fewer repetitions, shorter holds, less load, or less often. */
    LESS,
    /** Do an easier form. */
    EASIER_FORM,
    /** Look again whether it is the right exercise. */
    REASSESS
}
