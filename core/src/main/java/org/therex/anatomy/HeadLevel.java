package org.therex.anatomy;

import org.therex.term.Term;

/** The height of the head compared with the heart. */
public enum HeadLevel implements Term {
    /** Above the heart. */
    ABOVE,
    /** About as high as the heart. */
    LEVEL,
    /** Below the heart. */
    BELOW
}
