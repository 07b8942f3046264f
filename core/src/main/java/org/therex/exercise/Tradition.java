package org.therex.exercise;

import org.therex.term.Term;

/** The practice that an exercise comes from. */
public enum Tradition implements Term {
    /** Physiotherapy, physical therapy. */
    PHYSIOTHERAPY,
    /** Yoga. */
    YOGA,
    /** Pilates. */
    PILATES,
    /** Fitness and strength training. */
    FITNESS,
    /** Massage and manual therapy, done to oneself. */
    MANUAL_THERAPY
}
