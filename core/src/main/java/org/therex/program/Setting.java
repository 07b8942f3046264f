package org.therex.program;

import org.therex.term.Term;

/** A place where a program is done. */
public enum Setting implements Term {
    /** At home. */
    HOME,
    /** In a practice or clinic that people come to. */
    CLINIC,
    /** In a hospital, as an inpatient. */
    HOSPITAL,
    /** In a gym or studio. */
    GYM,
    /** In water. */
    POOL,
    /** At work. */
    WORKPLACE,
    /** In a place of the community, such as a club. */
    COMMUNITY,
    /** Outdoors. */
    OUTDOORS
}
