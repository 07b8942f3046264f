package org.therex.exercise;

import org.therex.term.Term;

/** A way in which an exercise gets harder or easier. */
public enum ProgressionAxis implements Term {
    /** Weight or resistance. */
    LOAD,
    /** The length of the lever. */
    LEVER,
    /** The width of the base of support. */
    BASE_OF_SUPPORT,
    /** The range of movement. */
    RANGE,
    /** The length of time. */
    TIME,
    /** The number of repetitions. */
    REPETITIONS,
    /** The hardness of the equipment. */
    HARDNESS,
    /** The number of parts that move at once. */
    COMPLEXITY,
    /** The help of hands, props or floor. */
    SUPPORT
}
