package org.therex.program;

import org.therex.term.Term;

/** The way in which a program reaches the person. */
public enum DeliveryMode implements Term {
    /** Face to face. */
    IN_PERSON,
    /** By a video call. */
    VIDEO_CALL,
    /** By phone. */
    PHONE,
    /** By a recording. */
    RECORDING,
    /** On paper. */
    LEAFLET,
    /** On a website. */
    WEBSITE,
    /** By an app. */
    APP
}
