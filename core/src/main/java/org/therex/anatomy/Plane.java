package org.therex.anatomy;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** A plane of movement through the body in the anatomical position. */
public enum Plane implements Term {
    /** From front to back; it divides left from right. */
    SAGITTAL,
    /** From side to side; it divides front from back. */
    FRONTAL,
    /** Level with the ground; it divides upper from lower. */
    TRANSVERSE;

    @Override
    public ImmutableSet<String> synonyms() {
        return switch (this) {
            case SAGITTAL -> ImmutableSet.of("anteroposterior plane");
            case FRONTAL -> ImmutableSet.of("coronal");
            case TRANSVERSE -> ImmutableSet.of("horizontal", "axial");
        };
    }
}
