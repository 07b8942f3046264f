package org.therex.source;

/** A fact that says who says it. */
public interface Attributed {

    /** Returns who says so. */
    Attribution attribution();
}
