package org.therex.program;

import org.therex.term.Term;

/** How a program reaches the person. */
public enum DeliveryMode implements Term {
    /** Face to face. */
    IN_PERSON,
    /** By a call with picture. */
    VIDEO_CALL,
    /** By phone. */
    PHONE,
    /** By a recorded film or sound. */
    RECORDING,
    /** On paper. */
    LEAFLET,
    /** On a website. */
    WEBSITE,
    /** By an app. */
    APP
}
