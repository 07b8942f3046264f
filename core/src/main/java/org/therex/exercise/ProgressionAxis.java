package org.therex.exercise;

import org.therex.term.Term;

/** A way in which an exercise gets harder or easier. */
public enum ProgressionAxis implements Term {
    /** Weight or resistance. */
    LOAD,
    /** How long the lever is. */
    LEVER,
    /** How wide the base is. */
    BASE_OF_SUPPORT,
    /** How far it goes. */
    RANGE,
    /** How long it lasts. */
    TIME,
    /** How often it is done. */
    REPETITIONS,
    /** How hard the equipment presses. */
    HARDNESS,
    /** How many parts move at once. */
    COMPLEXITY,
    /** How much hands, props or floor help. */
    SUPPORT
}
