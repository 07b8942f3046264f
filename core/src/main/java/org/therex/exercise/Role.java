package org.therex.exercise;

import org.therex.term.Term;

/**
 * The effect of an exercise on a part of the body.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum Role implements Term {
    /** Makes it stronger. */
    STRENGTHENS,
    /** Lengthens it. */
    STRETCHES,
    /** Switches it on at low load. */
    ACTIVATES,
    /** Moves it through its range. */
    MOBILISES,
    /** Uses it to hold another part steady. */
    STABILISES,
    /** Presses or rolls it. */
    MASSAGES,
    /** Keeps it soft and quiet. */
    RELAXES,
    /** Lets it help, in a small share. */
    ASSISTS,
    /** Uses it in a way that the source does not state. */
    INVOLVES
}
