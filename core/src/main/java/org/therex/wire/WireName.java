package org.therex.wire;

import org.jspecify.annotations.Nullable;

/** A name or word that is written often; a sink keeps its encoded form with it. */
public final class WireName {

    private final String text;
    private @Nullable Object encoded;

    /** Makes a name. */
    public WireName(String text) {
        this.text = text;
    }

    /** Returns the name. */
    public String text() {
        return text;
    }

    /** Returns what the sink last kept, if anything; it may be of another sink's type. */
    public @Nullable Object encoded() {
        return encoded;
    }

    /** Keeps an immutable encoded form; a race of two threads is harmless. */
    public void encoded(Object form) {
        this.encoded = form;
    }

    @Override
    public String toString() {
        return text;
    }
}
