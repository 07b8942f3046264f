package org.therex.anatomy;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** A plane through the body in the anatomical position, in which a movement goes. */
public enum Plane implements Term {
    /** From front to back: it parts left from right. */
    SAGITTAL,
    /** From side to side: it parts front from back. */
    FRONTAL,
    /** Level with the ground: it parts upper from lower. */
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
