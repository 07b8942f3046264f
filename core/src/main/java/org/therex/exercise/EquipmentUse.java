package org.therex.exercise;

import org.therex.term.Term;

/** The use of equipment in an exercise. */
public enum EquipmentUse implements Term {
    /** No equipment is needed, as a source states. */
    NONE_NEEDED,
    /** The exercise cannot be done without it. */
    REQUIRED,
    /** It makes the exercise more comfortable or easier. */
    OPTIONAL,
    /** It makes the exercise harder, later on. */
    PROGRESSES_WITH
}
