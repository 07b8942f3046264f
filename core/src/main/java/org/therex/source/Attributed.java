package org.therex.source;

/** A fact with its sources. */
public interface Attributed {

    /** Returns the sources of the fact. */
    Attribution attribution();
}
