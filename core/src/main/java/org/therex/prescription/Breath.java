package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.therex.term.Term;

/** A way to breathe: a breath in or out, or a manner of breathing. */
public enum Breath implements Term {
    /** In. */
    IN,
    /** Out. */
    OUT,
    /** Evenly. */
    EVEN,
    /** Deeply. */
    DEEP,
    /** As usual. */
    NORMAL,
    /** Slowly. */
    SLOW,
    /** Without tension. */
    RELAXED,
    /** In time with the movement. */
    WITH_MOVEMENT,
    /** Never holding the breath. */
    NOT_HELD;

    private static final ImmutableList<Breath> MANNERS =
            Arrays.stream(values()).filter(Breath::manner).collect(ImmutableList.toImmutableList());

    /** Returns the manners of breathing. */
    static ImmutableList<Breath> manners() {
        return MANNERS;
    }

    /** Returns whether this is a manner of breathing: all but {@link #IN} and {@link #OUT}. */
    public boolean manner() {
        return this != IN && this != OUT;
    }
}
